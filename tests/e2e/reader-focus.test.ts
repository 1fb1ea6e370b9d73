import { afterEach, describe, expect, test } from 'vitest';
import { BROWSERS, type Tab, until, useBrowser } from './browsers';
import { servePages, story } from './pages';
import { read } from './product';
import { focused, forgetSettings, goTo, keepSettings } from './reader-controls';

const picture =
  '<figure><img src="/p.svg" width="600" height="300" alt="A pier"><figcaption>The pier at dawn</figcaption></figure>';
const page = story({ title: 'Library stays open', mark: 'The shelves as they were.' }).replace(
  '<p>The library was',
  `${picture}<p>The library was`,
);
const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="300"><rect width="600" height="300"/></svg>';

/** The lower edge of the toolbar in the window, in px: below nothing of it is seen. */
const barBottom = (tab: Tab): Promise<number> =>
  tab.eval(
    () =>
      document.querySelector('backstory-reader')?.shadowRoot?.querySelector('.bar')?.getBoundingClientRect().bottom ??
      -1,
  );

const scrollBy = (tab: Tab, top: number): Promise<void> =>
  tab.eval((by) => window.scrollBy({ top: by, behavior: 'instant' }), top);

describe.each(BROWSERS)('reading without distraction in %s', (name) => {
  const browser = useBrowser(name);
  // A page each: where one was left is where it opens again.
  const server = servePages({
    '/a': page,
    '/b': page,
    '/c': page,
    '/d': page,
    '/p.svg': { type: 'image/svg+xml', body: svg },
  });
  afterEach(() => forgetSettings(browser()));

  test('the toolbar goes while scrolling down, and comes back on scrolling up, for the pointer and for the focus', async () => {
    const { tab } = browser();
    await read(browser(), tab, server.url('/a'));
    await tab.front();
    const isSeen = async () => (await barBottom(tab)) > 30;
    const isAway = async () => (await barBottom(tab)) <= 1;
    expect(await isSeen()).toBe(true);
    await tab.clickAt(20, 500); // a hand
    await scrollBy(tab, 400);
    await until(isAway, 'the toolbar to go');
    await scrollBy(tab, -60);
    await until(isSeen, 'the toolbar on scrolling up');
    await scrollBy(tab, 200);
    await until(isAway, 'the toolbar to go again');
    await tab.clickAt(400, 20);
    await until(isSeen, 'the toolbar for the pointer');
    await tab.clickAt(20, 500);
    await scrollBy(tab, 60);
    await until(isAway, 'the toolbar to go once more');
    await tab.eval(() => document.querySelector('backstory-reader')?.shadowRoot?.querySelector('button')?.focus());
    await until(isSeen, 'the toolbar for the focus');
    expect(await tab.eval(() => scrollY), 'the place in the text').toBeGreaterThan(300);
    await goTo(tab, 'Text', 'ArrowRight');
    await tab.press('Home');
    expect(await focused(tab)).toBe('Original page');
  });

  test('a guide follows the pointer and the arrow keys from line to line', async () => {
    const { tab } = browser();
    await keepSettings(browser(), { focus: 'line' });
    await read(browser(), tab, server.url('/b'));
    await tab.front();
    await scrollBy(tab, 600);
    const band = () =>
      tab.eval(() => {
        const root = document.querySelector('backstory-reader')?.shadowRoot;
        const box = root?.querySelector('.line-guide')?.getBoundingClientRect();
        return { top: Math.round((box?.top ?? 0) + scrollY), height: Math.round(box?.height ?? 0) };
      });
    await tab.clickAt(640, 300);
    const first = await until(async () => ((await band()).height > 0 ? band() : null), 'the guide');
    expect(first.height).toBe(30);
    await tab.press('ArrowDown');
    const second = await until(
      async () => ((await band()).top > first.top ? band() : null),
      'the guide on the next line',
    );
    await tab.press('ArrowDown');
    await tab.press('ArrowUp');
    expect(await band()).toEqual(second);
    for (let line = 0; line < 16; line++) await tab.press('ArrowDown');
    expect((await band()).top).toBeGreaterThan(first.top + 15 * 30);
    expect(await tab.eval(() => scrollY)).toBeGreaterThan(600);
  });

  test('all paragraphs but the one being read are dimmed', async () => {
    const { tab } = browser();
    await keepSettings(browser(), { focus: 'paragraph' });
    await read(browser(), tab, server.url('/c'));
    const clear = () =>
      tab.eval(() => {
        const root = document.querySelector('backstory-reader')?.shadowRoot;
        const texts = [...(root?.querySelectorAll<HTMLElement>('article p') ?? [])];
        const ink = getComputedStyle(root?.querySelector('h1') ?? document.body).color;
        return texts.flatMap((text, place) => (getComputedStyle(text).color === ink ? [place] : []));
      });
    await until(async () => (await clear()).join() === '0', 'the first paragraph alone');
    await tab.eval(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
    await until(async () => (await clear()).join() === '9', 'the last paragraph alone');
  });

  test('images are hidden, their captions stay', async () => {
    const { tab } = browser();
    await keepSettings(browser(), { hideImages: true });
    await read(browser(), tab, server.url('/d'));
    const heights = await tab.eval(() => {
      const root = document.querySelector('backstory-reader')?.shadowRoot;
      return ['img', 'figcaption'].map((one) => root?.querySelector(one)?.getBoundingClientRect().height ?? -1);
    });
    expect(heights[0]).toBe(0);
    expect(heights[1]).toBeGreaterThan(10);
  });
});

import { describe, expect, test } from 'vitest';
import { BROWSERS, click, hover, type Tab, until, useBrowser, type View, visibleText } from './browsers';
import { servePages, story } from './pages';
import { highlights, read, readerIsOpen, stateOf } from './product';

const page = story({
  title: 'Library stays open',
  mark: 'The council has decided.',
  head: '<style>article p { margin-bottom: 300px }</style>',
  after: '<p><a id="link" href="#linked">A link of the page</a></p><div style="height: 1500px">Far below</div>',
});
const QUOTE = 'We will keep every one of the doors open';
const FLOOD = 'The library was closed in March 2024';

const lit = async (tab: Tab): Promise<string> => (await highlights(tab))['backstory-lit']?.join(' ') ?? '';
const scrollOf = (view: View): Promise<number> => view.eval(() => scrollY);
/** A card that was opened comes into view smoothly. */
const atRest = (view: View): Promise<unknown> =>
  until(
    () =>
      view.eval(async () => {
        const before = scrollY;
        await new Promise((done) => setTimeout(done, 150));
        return scrollY === before;
      }),
    'the panel to rest',
  );
const cardsHere = (panel: View): Promise<string> =>
  panel.eval(() => [...document.querySelectorAll('.card[data-here]')].map(({ textContent }) => textContent).join('|'));

/** Where words stand in the window, on the original page or in the reader. */
const placeOf = (tab: Tab, words: string): Promise<[number, number] | null> =>
  tab.eval((wanted: string): [number, number] | null => {
    const root = document.querySelector('backstory-reader')?.shadowRoot ?? document;
    const block = [...root.querySelectorAll('article p')].find(({ textContent }) => textContent?.includes(wanted));
    const node = block?.firstChild;
    const start = node?.textContent?.indexOf(wanted) ?? -1;
    if (!block || !node || start < 0) return null;
    block.scrollIntoView({ block: 'center', behavior: 'instant' });
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, start + wanted.length);
    const [box] = range.getClientRects();
    return box ? [box.x + box.width / 2, box.y + box.height / 2] : null;
  }, words);

/** Puts the paragraph with these words where one reads. */
const readAt = (tab: Tab, words: string): Promise<void> =>
  tab.eval((wanted: string) => {
    const root = document.querySelector('backstory-reader')?.shadowRoot ?? document;
    const block = [...root.querySelectorAll('article p')].find(({ textContent }) => textContent?.includes(wanted));
    const top = block?.getBoundingClientRect().top ?? 0;
    scrollBy({ top: top - innerHeight / 4, behavior: 'instant' });
  }, words);

describe.each(BROWSERS)('panel and article in %s', (name) => {
  const browser = useBrowser(name);
  const server = servePages(Object.fromEntries(['/a', '/b', '/c', '/d', '/e', '/f'].map((path) => [path, page])));

  async function readOriginal(path: string): Promise<View> {
    const { tab } = browser();
    const panel = await read(browser(), tab, server.url(path));
    await tab.press('Escape');
    await until(async () => !(await readerIsOpen(tab)), 'the reader to go');
    await until(async () => {
      const state = await stateOf(panel);
      return state?.status === 'article' && !state.readerOpen;
    }, 'the panel to know');
    return panel;
  }

  const open = {
    'in the reader': (path: string) => read(browser(), browser().tab, server.url(path)),
    'on the original page': readOriginal,
  };

  test.each([
    ['in the reader', '/a'],
    ['on the original page', '/b'],
  ] as const)('the mouse on a card lights its sentence %s and moves nothing', async (where, path) => {
    const { tab } = browser();
    const panel = await open[where](path);
    const before = await scrollOf(tab);
    await hover(panel, '.card.claim .reveal');
    const claim = await until(() => lit(tab), 'a lit sentence');
    expect(await visibleText(panel, '.card.claim .reveal')).toContain(claim.trim());
    expect(await scrollOf(tab)).toBe(before);
    await hover(panel, 'h1');
    await until(async () => (await lit(tab)) === '', 'the light to go out');
  });

  test.each([
    ['in the reader', '/c'],
    ['on the original page', '/d'],
  ] as const)('scrolling %s moves the mark in the panel, which keeps its own place', async (where, path) => {
    const { tab } = browser();
    const panel = await open[where](path);
    const before = await scrollOf(panel);
    await readAt(tab, FLOOD);
    await until(async () => (await cardsHere(panel)).includes('March 2024'), 'the mark at the claim of that paragraph');
    await tab.eval(() => scrollTo({ top: 0, behavior: 'instant' }));
    await until(async () => !(await cardsHere(panel)).includes('March 2024'), 'the mark to move on');
    expect(await scrollOf(panel)).toBe(before);
  });

  test('a click on a passage of the original page opens its card; a link is the page’s own', async () => {
    const { tab } = browser();
    const panel = await readOriginal('/e');
    await click(panel, '.toggle');
    await until(async () => (await highlights(tab))['backstory-quote'], 'the marks on the page');
    const place = await until(() => placeOf(tab, QUOTE), 'the quote on the page');
    await tab.clickAt(...place);
    await until(() => visibleText(panel, '.card.quote[aria-current]').then((text) => text.includes(QUOTE)), 'the card');
    await click(tab, '#link');
    await until(() => tab.eval(() => location.hash === '#linked'), 'the link to be followed');
    await atRest(panel);
    await click(panel, '.toggle');
    await until(async () => !(await highlights(tab))['backstory-quote'], 'the marks to go');
  });

  test('the timeline is used by keyboard alone', async () => {
    const { tab } = browser();
    const panel = await read(browser(), tab, server.url('/f'));
    const focused = () => panel.eval(() => document.activeElement?.getAttribute('aria-label') ?? '');
    // A click puts the focus into the panel; what is clicked says nothing.
    await click(panel, '#timeline .lead');
    await panel.eval(() => document.querySelector<HTMLElement>('.point[tabindex="0"]')?.focus());
    await panel.press('Home');
    await until(async () => (await focused()).startsWith('Claim, March 2024'), 'the oldest point');
    expect(await until(() => lit(tab), 'its sentence')).toContain(FLOOD);
    await panel.press('ArrowRight');
    await until(async () => !/^Claim, March 2024|^$/.test(await focused()), 'the next point');
    await panel.press('Home');
    await until(async () => (await focused()).startsWith('Claim, March 2024'), 'the oldest point again');
    await panel.press('Enter');
    await until(async () => (await highlights(tab))['backstory-selected']?.join().includes(FLOOD), 'the sentence');
    await until(() => visibleText(panel, '.card.claim[aria-current]').then((text) => text.includes(FLOOD)), 'the card');
  });
});

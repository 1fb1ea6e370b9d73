import { describe, expect, test } from 'vitest';
import { BROWSERS, type Tab, until, useBrowser } from './browsers';
import { clickInReader } from './in-reader';
import { servePages } from './pages';
import { read, readerIsOpen, readerPage, untilStored } from './product';

const NAMES =
  'Ada Bo Cy Di Ed Flo Gus Hal Ida Jo Kit Lou May Ned Ola Pia Quin Ros Sam Tia Una Val Wim Xia Yan Zoe'.split(' ');
const SENTENCE =
  'spoke for the plan in the old town hall, said that the gates of the lower weir had to be mended before the winter, and was heard by most of those who had come to listen.';
const page = `<!doctype html><html lang="en"><head><title>Twenty-six voices</title><style>main { max-width: 420px }</style><meta property="og:type" content="article">
<meta property="article:published_time" content="2026-10-14T09:00:00Z"></head><body><nav><a href="/">Home</a></nav>
<main><article><h1>Twenty-six voices</h1>${NAMES.map((name) => `<p>${name} ${SENTENCE} ${SENTENCE}</p>`).join('\n')}</article></main>
<footer>Imprint</footer></body></html>`;

/** The paragraph that is nearest to the upper third of the window: whose it is. */
const inView = (tab: Tab) =>
  tab.eval(() => {
    const root = document.querySelector('backstory-reader')?.shadowRoot ?? document;
    const line = innerHeight / 3;
    const above = [...root.querySelectorAll('article p')].filter((one) => one.getBoundingClientRect().top <= line);
    return above.at(-1)?.textContent?.split(' ')[0] ?? '';
  });

const bring = (tab: Tab, name: string) =>
  tab.eval((wanted) => {
    const root = document.querySelector('backstory-reader')?.shadowRoot ?? document;
    const found = [...root.querySelectorAll('article p')].find((one) => one.textContent?.startsWith(wanted));
    scrollTo({ top: scrollY + (found?.getBoundingClientRect().top ?? 0) - innerHeight / 5, behavior: 'instant' });
  }, name);

const rest = (tab: Tab) => tab.eval(() => new Promise((done) => setTimeout(done, 1_200)));

describe.each(BROWSERS)('the place in the text in %s', (name) => {
  const browser = useBrowser(name);
  const server = servePages({ '/a': page, '/b': page, '/c': page });

  test('is where the article was left, on the next visit', async () => {
    const { tab } = browser();
    await untilStored(await read(browser(), tab, server.url('/a')));
    await bring(tab, 'Kit');
    await rest(tab);
    await tab.goto('about:blank');
    await read(browser(), tab, server.url('/a'));
    await until(async () => (await inView(tab)) === 'Kit', 'the place');
    expect(await readerPage(tab)).toContain('Continued where you left off.');
    await clickInReader(tab, 'Read aloud'); // the toolbar is there
    await until(async () => (await readerPage(tab)).includes('Stop reading aloud'), 'the player');
  });

  test('is the same in the reader as on the page, and there again when somebody has read on', async () => {
    const { tab } = browser();
    await tab.goto(server.url('/b'));
    await bring(tab, 'Ned');
    await browser().clickAction(tab);
    await until(() => readerIsOpen(tab), 'the reader');
    await until(async () => (await inView(tab)) === 'Ned', 'the place in the reader');
    await bring(tab, 'Val');
    await browser().clickAction(tab);
    await until(async () => !(await readerIsOpen(tab)), 'the reader to go');
    expect(await inView(tab)).toBe('Val');
  });

  test('is exactly what it was on the page, when nobody has read on', async () => {
    const { tab } = browser();
    await tab.goto(server.url('/c'));
    await bring(tab, 'May');
    const before = await tab.eval(() => scrollY);
    await browser().clickAction(tab);
    await until(() => readerIsOpen(tab), 'the reader');
    await browser().clickAction(tab);
    await until(async () => !(await readerIsOpen(tab)), 'the reader to go');
    expect(await tab.eval(() => scrollY)).toBe(before);
  });
});

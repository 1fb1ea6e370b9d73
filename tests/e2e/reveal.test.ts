import { describe, expect, test } from 'vitest';
import { BROWSERS, click, type Tab, until, useBrowser, visibleText } from './browsers';
import { servePages, story } from './pages';
import { highlights, read, readerIsOpen } from './product';

const page = story({ title: 'Library stays open', mark: 'The council has decided.' });
const QUOTE = 'We will keep every one of the doors open';

const selected = async (tab: Tab): Promise<string> => (await highlights(tab))['backstory-selected']?.join(' ') ?? '';

/** Where the middle of the lit passage stands, if it is in view. */
const placeOf = (tab: Tab, wanted: string) =>
  tab.eval((words: string): [number, number] | null => {
    for (const [name, ranges] of CSS.highlights) {
      if (!name.startsWith('backstory-')) continue;
      for (const range of ranges) {
        if (!(range instanceof Range) || !range.toString().includes(words)) continue;
        const [box] = range.getClientRects();
        if (box && box.top >= 0 && box.bottom <= innerHeight) return [box.x + box.width / 2, box.y + box.height / 2];
      }
    }
    return null;
  }, wanted);

describe.each(BROWSERS)('panel and text in %s', (name) => {
  const browser = useBrowser(name);
  const server = servePages({ '/reader': page, '/page': page, '/back': page });

  test('a quote in the panel is shown and lit in the reader', async () => {
    const { tab } = browser();
    const panel = await read(browser(), tab, server.url('/reader'));
    await click(panel, '.person h3 button');
    await until(() => visibleText(panel, '.card.quote').then((text) => text.includes(QUOTE)), 'the quote in the panel');
    await click(panel, '.card.quote .reveal');
    await until(async () => (await selected(tab)).includes(QUOTE), 'the passage to be lit');
    await until(() => placeOf(tab, QUOTE), 'the passage to be in view');
    expect(await panel.eval(() => document.querySelector('.card.quote')?.getAttribute('aria-current'))).toBe('true');
  });

  test('a claim in the panel is shown and lit on the original page when the reader is closed', async () => {
    const { tab } = browser();
    const panel = await read(browser(), tab, server.url('/page'));
    await tab.press('Escape');
    await until(async () => !(await readerIsOpen(tab)), 'the reader to go');
    const html = await tab.eval(() => document.documentElement.outerHTML);
    await click(panel, '.card.claim .reveal');
    const claim = await visibleText(panel, '.card.claim .reveal');
    await until(async () => (await selected(tab)).trim() !== '', 'the passage to be lit');
    expect(claim.replace(/\s+/g, ' ')).toContain((await selected(tab)).trim().replace(/\s+/g, ' '));
    expect(await tab.eval(() => document.documentElement.outerHTML), 'no node is changed').toBe(html);
  });

  test('a click on a marked passage in the reader selects its card in the panel', async () => {
    const { tab } = browser();
    const panel = await read(browser(), tab, server.url('/back'));
    const [x, y] = await until(() => placeOf(tab, QUOTE), 'a marked quote');
    await tab.clickAt(x, y);
    await until(() => visibleText(panel, '.card.quote[aria-current]').then((text) => text.includes(QUOTE)), 'the card');
  });
});

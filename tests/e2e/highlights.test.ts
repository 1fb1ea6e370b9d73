import { describe, expect, test } from 'vitest';
import { violations } from './axe';
import { BROWSERS, type Tab, type TestBrowser, until, useBrowser, visibleText } from './browsers';
import { clickInReader } from './in-reader';
import { servePages, story } from './pages';
import { highlights, read, readerIsOpen, readerPage, untilStored } from './product';

const WORDS = 'closed in March 2024';

/** Selects words in the clean page, as dragging the mouse does. */
const select = (tab: Tab, words: string) =>
  tab.eval((wanted) => {
    const article = document.querySelector('backstory-reader')?.shadowRoot?.querySelector('article');
    const walker = document.createTreeWalker(article as Node, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      return;
    }
    throw new Error(`no "${wanted}"`);
  }, words);

/** A click in the middle of words that are painted. */
async function clickPainted(tab: Tab, name: string): Promise<void> {
  const [x, y] = await tab.eval((wanted): [number, number] => {
    const [range] = [...(CSS.highlights.get(wanted) ?? [])] as Range[];
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = range?.getClientRects()[0];
    return [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2];
  }, name);
  await tab.clickAt(x, y);
}

async function highlight(tab: Tab, words: string, colour: string): Promise<void> {
  await select(tab, words);
  await clickInReader(tab, `Highlight: ${colour}`);
  await until(async () => (await highlights(tab))[`backstory-mark-${colour.toLowerCase()}`], 'the highlight');
}

async function leave(browser: TestBrowser, tab: Tab): Promise<void> {
  await browser.clickAction(tab);
  await until(async () => !(await readerIsOpen(tab)), 'the reader to go');
}

describe.each(BROWSERS)('highlights in %s', (name) => {
  const browser = useBrowser(name);
  const server = servePages({
    '/kept': story({ title: 'Library stays open', mark: 'The vote was close.' }),
    '/noted': story({ title: 'Library reopens', mark: 'The doors are open.' }),
    '/copied': story({ title: 'Library grows', mark: 'A new wing.' }),
  });

  test('are shown again on the next visit, in the reader and on the page itself', async () => {
    const { tab } = browser();
    await untilStored(await read(browser(), tab, server.url('/kept')));
    await highlight(tab, WORDS, 'Green');
    await tab.eval(() => new Promise((done) => setTimeout(done, 500)));

    await read(browser(), tab, server.url('/kept'));
    await until(async () => (await highlights(tab))['backstory-mark-green']?.[0] === WORDS, 'it in the reader again');
    await leave(browser(), tab);
    expect((await highlights(tab))['backstory-mark-green']).toEqual([WORDS]);
    const inPage = await tab.eval(() => {
      const [range] = [...(CSS.highlights.get('backstory-mark-green') ?? [])] as Range[];
      return range !== undefined && document.body.contains(range.startContainer);
    });
    expect(inPage, 'on the original page').toBe(true);
  });

  test('take a note, change their colour, and are deleted with a way back', async () => {
    const { tab } = browser();
    const panel = await read(browser(), tab, server.url('/noted'));
    await untilStored(panel);
    await highlight(tab, WORDS, 'Yellow');
    await clickPainted(tab, 'backstory-mark-yellow');
    await until(async () => (await readerPage(tab)).includes('Note'), 'the card');
    expect(await violations(tab, 'backstory-reader')).toEqual([]);
    for (const key of 'Why?') await tab.press(key);
    await clickInReader(tab, 'Pink');
    await until(async () => (await highlights(tab))['backstory-mark-pink'], 'the other colour');
    await clickInReader(tab, 'Done');

    await read(browser(), tab, server.url('/noted'));
    await until(async () => (await highlights(tab))['backstory-mark-pink'], 'the highlight again');
    if (name === 'chromium') await tab.press('h');
    else await clickPainted(tab, 'backstory-mark-pink');
    const note = () =>
      tab.eval(() => document.querySelector('backstory-reader')?.shadowRoot?.querySelector('textarea')?.value ?? null);
    await until(async () => (await note()) === 'Why?', 'the note');

    const library = await browser().extensionPage('library.html');
    await until(async () => (await visibleText(library)).includes('Library reopens'), 'the library');
    await library.eval(() =>
      [...document.querySelectorAll<HTMLElement>('.view-link')]
        .find((link) => link.textContent?.includes('Library reopens'))
        ?.click(),
    );
    await until(async () => (await visibleText(library)).includes('Why?'), 'the note in the library');
    expect(await violations(library)).toEqual([]);
    await library.close();

    await tab.front();
    await clickInReader(tab, 'Delete');
    await until(async () => !(await highlights(tab))['backstory-mark-pink'], 'the highlight to go');
    await clickInReader(tab, 'Undo');
    await until(async () => (await highlights(tab))['backstory-mark-pink'], 'the highlight to come back');
  });

  test('and words copied say where they are from', async () => {
    const { tab } = browser();
    await read(browser(), tab, server.url('/copied'));
    await select(tab, WORDS);
    await clickInReader(tab, 'Copy as quotation');
    await until(async () => (await readerPage(tab)).includes('Copied.'), 'the copy');
    await clickInReader(tab, 'Copy link to the passage');
    await until(async () => (await readerPage(tab)).includes('Link copied.'), 'the link');
  });
});

import { describe, expect, test } from 'vitest';
import { longReadText } from '../pages/odd/long-read';
import { columnWords } from '../pages/odd/two-texts';
import { BROWSERS, type Tab, until, useBrowser, visibleText } from './browsers';
import { clickInReader } from './in-reader';
import { type PageServer, servePages, story } from './pages';
import { archiveStats, read, readerPage, readerText, shownPeople, stateOf, untilStored } from './product';
import { fold, useSite } from './site';

/** Selects in the page from the words `from` to the words `to`, both included, as dragging the mouse does. */
const select = (tab: Tab, from: string, to: string) =>
  tab.eval(
    (first, last) => {
      const find = (words: string): [Node, number] => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = node.nodeValue?.indexOf(words) ?? -1;
          if (at >= 0) return [node, at];
        }
        throw new Error(`no "${words}"`);
      };
      const [start, offset] = find(first);
      const [end, before] = find(last);
      getSelection()?.setBaseAndExtent(start, offset, end, before + last.length);
    },
    from,
    to,
  );

const says = (tab: Tab, words: string) =>
  until(async () => (await readerPage(tab)).includes(words), `"${words}" in the reader`);

describe.each(BROWSERS)('which text is read, in %s', (name) => {
  const browser = useBrowser(name);
  const site = useSite();
  const server: PageServer = servePages({
    '/chosen': story({ title: 'Library stays open', mark: 'The vote was close.' }),
    '/broken': story({ title: 'Half a story', mark: 'The first half.', after: '<nav><a href="/broken/2">2</a></nav>' }),
    '/moved': story({ title: 'A moved story', mark: 'What is left.', after: '<nav><a href="/moved/2">2</a></nav>' }),
    '/moved/2': {
      status: 302,
      get headers() {
        return { location: server.url('/elsewhere', 'other.test') };
      },
      body: '',
    },
    '/elsewhere': story({ title: 'Elsewhere', mark: 'Another site altogether.' }),
  });
  const odd = (path: string) => `${site().origin('odd')}${path}`;

  test('a selection is read alone, is not stored, and gives way to the whole article', async () => {
    const { tab } = browser();
    await tab.goto(server.url('/chosen'));
    await select(tab, '“We will keep every one', 'after a flood.');
    await browser().clickAction(tab);
    await says(tab, 'Showing your selection');
    const text = await readerText(tab);
    expect(text).toContain('“We will keep every one of the doors open,”');
    expect(fold(text).endsWith('after a flood.')).toBe(true);
    expect(text).not.toContain('The vote was close.');
    expect(await readerPage(tab)).toContain('Library stays open');

    const panel = await browser().panel(tab);
    await until(async () => (await visibleText(panel)).includes('Your selection alone: not stored'), 'the note');
    expect((await shownPeople(panel)).map((person) => person.name)).toEqual(['Maria Oldfield']);
    expect((await archiveStats(panel)).read).toBe(0);

    await clickInReader(tab, 'Show the whole article');
    await until(async () => (await readerText(tab)).includes('The vote was close.'), 'the whole article');
    await untilStored(panel);
    expect((await archiveStats(panel)).read).toBe(1);
  });

  test('another text of the page is a step away, is remembered for the site, and can be undone', async () => {
    const { tab } = browser();
    const column = async (topic: keyof typeof columnWords) => {
      const text = await readerText(tab);
      return text.includes(columnWords[topic]) && !text.includes('Anders Pell');
    };
    await read(browser(), tab, odd('/two-texts/harvest'));
    const own = await readerText(tab);
    expect(own).toContain('Anders Pell');
    const total = await stepUntil(tab, () => column('harvest'));
    await says(tab, 'remembered for odd.test');

    await read(browser(), tab, odd('/two-texts/chimney'));
    expect(await column('chimney')).toBe(true);
    await clickInReader(tab, 'Use Backstory’s own choice');
    await until(async () => (await readerText(tab)).includes('Anders Pell'), 'the own choice');
    await read(browser(), tab, odd('/two-texts/harvest'));
    expect(await readerText(tab)).toBe(own);

    let steps = 0;
    await stepUntil(tab, () => ++steps === total);
    expect(await readerText(tab), 'it comes round').toBe(own);
  });

  /** Answers how many texts there are. The button keeps the focus; in headless Firefox the sidebar keeps the keyboard. */
  async function stepUntil(tab: Tab, isReached: () => boolean | Promise<boolean>): Promise<number> {
    const click = () => clickInReader(tab, 'Not the right text?');
    const steps = [click, ...Array(7).fill(name === 'chromium' ? () => tab.press('Enter') : click)];
    for (const step of steps) {
      const before = await readerText(tab);
      await step();
      await until(async () => (await readerText(tab)) !== before, 'another text');
      if (await isReached()) break;
    }
    const [, total] = /Text \d of (\d)/.exec(await readerPage(tab)) ?? [];
    return Number(total);
  }

  test('an article on three pages is joined on request, and not before', async () => {
    const { tab } = browser();
    const asked = () => site().log.filter(({ path }) => path.startsWith('/long-read/')).length;
    const panel = await read(browser(), tab, odd('/long-read'));
    await says(tab, 'This article continues on 2 more pages');
    await untilStored(panel);
    expect(asked()).toBe(0);

    await clickInReader(tab, 'Join them');
    await says(tab, 'The 3 pages of this article are joined here');
    expect(asked()).toBe(2);
    const text = fold(await readerText(tab));
    expect(longReadText.filter((paragraph) => text.split(paragraph).length !== 2)).toEqual([]);
    await until(async () => {
      const state = await stateOf(panel);
      return state?.status === 'article' && state.stored === 'stored' && state.article.text.includes('Solberg');
    }, 'the joined article to be stored');
    expect((await shownPeople(panel)).map((person) => person.name)).toContain('Henrike Solberg');
  });

  test('a page that cannot be had is named, and the one that is there stays', async () => {
    const { tab } = browser();
    await read(browser(), tab, server.url('/broken'));
    await clickInReader(tab, 'Join them');
    await says(tab, 'Page 2 could not be joined: the site does not give it.');
    expect(await readerText(tab)).toContain('The first half.');
    expect(await readerPage(tab)).toContain('Try again');
  });

  test('a page that has moved to another site is left there', async () => {
    const { tab } = browser();
    await read(browser(), tab, server.url('/moved'));
    await clickInReader(tab, 'Join them');
    await says(tab, 'Page 2 could not be joined: it cannot be reached.');
    expect(server.asked).toContain(server.url('/moved/2'));
    expect(server.asked).not.toContain(server.url('/elsewhere', 'other.test'));
  });
});

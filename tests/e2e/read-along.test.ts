import { beforeAll, describe, expect, test } from 'vitest';
import { violations } from './axe';
import { BROWSERS, click, until, useBrowser, type View, visibleText } from './browsers';
import { servePages, story } from './pages';
import { read, readerIsOpen, showsReport } from './product';

const told = (who: string, what: string) =>
  story({ title: `${who} speaks`, mark: `“${what}”, said ${who}, who keeps the lock.` });
const pages = {
  '/a': told('Agnes Holm', 'The gate stays shut until the water falls'),
  '/b': told('Peter Lund', 'The gate was open all along and nobody looked'),
  '/c': told('Rosa Quist', 'I have written to the ministry three times'),
  '/off': told('Ivar Moe', 'It was never in the plan at all'),
  '/list': '<!doctype html><title>Start</title><ul><li><a href="/a">A</a><li><a href="/b">B</a></ul>',
};

/** From now on notes whoever is shown beside an article in which they do not speak; looks at every change of the panel. */
const watchForStrangers = (panel: View): Promise<void> =>
  panel.eval(() => {
    const all = ['Agnes Holm', 'Peter Lund'];
    const seen = { strangers: [] as string[], articles: [] as string[] };
    Object.assign(window, { seen });
    const look = () => {
      const title = document.querySelector('.head h1')?.textContent ?? '';
      const own = all.find((name) => title.startsWith(name));
      if (own && seen.articles.at(-1) !== own) seen.articles.push(own);
      const text = document.querySelector('main')?.textContent ?? '';
      for (const other of all)
        if (own && other !== own && text.includes(other)) seen.strangers.push(`${other}: ${title}`);
    };
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
  });

describe.each(BROWSERS)('reading along in %s', (name) => {
  const browser = useBrowser(name);
  const server = servePages(pages);
  beforeAll(() => browser().allowEveryPage());

  const turn = (on: boolean) => browser().extension((wanted) => chrome.storage.local.set({ readAlong: wanted }), on);

  test('without being asked to, the panel reads nothing, and says what a click does', async () => {
    const { tab } = browser();
    const panel = await read(browser(), tab, server.url('/off'));
    await tab.goto(server.url('/a'));
    await until(async () => (await visibleText(panel)).includes('click the Backstory button'), 'what a click does');
    await new Promise((done) => setTimeout(done, 2_000));
    expect(await showsReport(panel, server.url('/a'))).toBe(false);
  });

  test('the open panel shows each article that comes to the front, and opens no reader', async () => {
    await turn(true);
    const { tab } = browser();
    const panel = await browser().panel(tab);
    await tab.goto(server.url('/b'));
    await until(() => showsReport(panel, server.url('/b')), 'the article that was opened');
    const other = await browser().newTab(server.url('/c'));
    await until(() => showsReport(panel, server.url('/c')), 'that of the new tab');
    await other.goto(server.url('/list'));
    await until(async () => !(await visibleText(panel)).includes('Rosa Quist'), 'a page that is no article');
    expect([await readerIsOpen(tab), await readerIsOpen(other)]).toEqual([false, false]);
    await other.close();
  });

  test('switching twenty times between two articles never mixes them', async () => {
    await turn(true);
    const { tab: first } = browser();
    const panel = await browser().panel(first);
    await first.goto(server.url('/a'));
    const second = await browser().newTab(server.url('/b'));
    await watchForStrangers(panel);
    for (let times = 0; times < 10; times++) {
      await first.front();
      await second.front();
      if (times % 3 === 0) await new Promise((done) => setTimeout(done, 300));
    }
    await first.front();
    await until(() => showsReport(panel, server.url('/a')), 'the article in front in the end');
    await second.front();
    await until(() => showsReport(panel, server.url('/b')), 'the other one');
    const seen = await panel.eval(
      () => (window as unknown as { seen: { strangers: string[]; articles: string[] } }).seen,
    );
    expect(seen.strangers).toEqual([]);
    expect(new Set(seen.articles)).toEqual(new Set(['Agnes Holm', 'Peter Lund']));
    await second.close();
  });

  test('is chosen in the settings', async () => {
    await turn(false);
    const options = await browser().extensionPage('options.html');
    await until(() => options.eval(() => !!document.querySelector('.check input:not(:disabled)')), 'the choice');
    await click(options, '.check input');
    await until(
      () =>
        browser().extension(() => chrome.storage.local.get('readAlong').then(({ readAlong }) => readAlong === true)),
      'the choice to be kept',
    );
    expect(await violations(options)).toEqual([]);
    if (process.env.SHOTS) await options.screenshot(`${process.env.SHOTS}/options-${name}.png`);
    await options.close();
  });
});

import { describe, expect, test } from 'vitest';
import { BROWSERS, until, useBrowser, type View, visibleText } from './browsers';
import { servePages, story } from './pages';
import { read, showsReport } from './product';

const told = (who: string, what: string) =>
  story({ title: `${who} speaks`, mark: `“${what}”, said ${who}, who keeps the lock.` });
const pages = {
  '/a': told('Agnes Holm', 'The gate stays shut until the water falls'),
  '/b': told('Peter Lund', 'The gate was open all along and nobody looked'),
  '/list': '<!doctype html><title>Start</title><ul><li><a href="/a">A</a><li><a href="/b">B</a></ul>',
};

/** From now on notes every change of the panel in which somebody stands beside an article that does not name them. */
const watchForStrangers = (panel: View): Promise<void> =>
  panel.eval(() => {
    const strangers: string[] = [];
    Object.assign(window, { strangers });
    const all = ['Agnes Holm', 'Peter Lund'];
    new MutationObserver(() => {
      const title = document.querySelector('.head h1')?.textContent ?? '';
      const text = document.querySelector('main')?.textContent ?? '';
      const own = all.find((name) => title.startsWith(name));
      for (const other of all) if (own && other !== own && text.includes(other)) strangers.push(`${other}: ${title}`);
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });

const strangers = (panel: View) => panel.eval(() => (window as unknown as { strangers: string[] }).strangers);

describe.each(BROWSERS)('somebody in a hurry in %s', (name) => {
  const browser = useBrowser(name);
  const server = servePages(pages);

  test('who leaves for another page while one is read sees nothing of the one that was left', async () => {
    const { tab } = browser();
    await browser().allowEveryPage();
    const panel = await read(browser(), tab, server.url('/a'));
    await watchForStrangers(panel);
    for (const pause of [0, 5, 20, 60, 120]) {
      for (const path of ['/b', '/a']) {
        await tab.goto(server.url(path));
        await browser().clickAction(tab);
        await new Promise((done) => setTimeout(done, pause));
      }
    }
    await tab.goto(server.url('/b'));
    await browser().clickAction(tab);
    await until(() => showsReport(panel, server.url('/b')), 'the article that was asked for last', 20_000);
    await until(async () => (await visibleText(panel, '#people')).includes('Peter Lund'), 'who speaks in it');
    await tab.goto(server.url('/list'));
    await until(async () => !(await visibleText(panel)).includes('Peter Lund'), 'a page that nobody reads');
    expect(await strangers(panel)).toEqual([]);
  });

  test('a tab that is closed while it is read leaves the panel to the one in front', async () => {
    const { tab } = browser();
    const panel = await read(browser(), tab, server.url('/a'));
    await watchForStrangers(panel);
    for (const pause of [0, 30, 100]) {
      const other = await browser().newTab(server.url('/b'));
      await browser().clickAction(other);
      await new Promise((done) => setTimeout(done, pause));
      await other.close();
      await tab.front();
      await until(async () => (await visibleText(panel, '.head')).includes('Agnes Holm'), 'the article in front');
    }
    expect(await strangers(panel)).toEqual([]);
  });
});

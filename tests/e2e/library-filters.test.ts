import { describe, expect, test } from 'vitest';
import { violations } from './axe';
import { BROWSERS, reload, type Tab, until, useBrowser } from './browsers';
import { choose, enter, press, shows } from './controls';
import { type Page, servePages, story } from './pages';
import { read, untilStored } from './product';

/** An article of another day and with somebody else in it. */
const other = (title: string, mark: string, day: string) =>
  story({ title, mark }).replaceAll('2026-10-14', day).replaceAll('Maria Oldfield', 'Jonas Ferrier');

const FEED: Page = {
  type: 'application/rss+xml',
  body: `<rss version="2.0"><channel><title>The Page</title><link>/</link><item><title>Eels return to the mill pond</title>
    <link>/eels</link><pubDate>Mon, 05 Oct 2026 08:00:00 GMT</pubDate><description>Anglers counted forty.</description>
    </item></channel></rss>`,
};

describe.each(BROWSERS)('the filters of the library in %s', (name) => {
  const browser = useBrowser(name);
  const server = servePages({
    '/library': story({ title: 'Library stays open', mark: 'Readers cheered in the street.' }),
    '/bridge': other('Bridge closes for the winter', 'Drivers must go round.', '2025-11-20'),
    '/ferry': other('Ferry sails again', 'Passengers queued at dawn.', '2026-03-02'),
    '/feed.xml': FEED,
  });
  let library: Tab;

  const titles = (): Promise<string[]> =>
    library.eval(() => [...document.querySelectorAll('.result .view-link')].map((one) => one.textContent ?? ''));
  const lists = (...wanted: string[]) =>
    until(async () => (await titles()).toSorted().join() === wanted.toSorted().join(), wanted.join(', '), 8_000).catch(
      async (error) => {
        throw new Error(`${error.message}; it lists ${(await titles()).join(', ')}`);
      },
    );
  const [LIBRARY, BRIDGE, FERRY, EELS] = [
    'Library stays open',
    'Bridge closes for the winter',
    'Ferry sails again',
    'Eels return to the mill pond',
  ];

  test('show everything at first', async () => {
    await browser().allowEveryPage();
    const { tab } = browser();
    await untilStored(await read(browser(), tab, server.url('/library')));
    await untilStored(await read(browser(), tab, server.url('/bridge')));
    await untilStored(await read(browser(), tab, server.url('/ferry', 'other.test')));
    library = await browser().extensionPage('library.html');
    await library.eval(
      (url: string) => chrome.runtime.sendMessage({ to: 'background', call: 'followFeed', args: [url] }),
      server.url('/feed.xml'),
    );
    await reload(library);
    await lists(LIBRARY, BRIDGE, FERRY, EELS);
  });

  test('narrow by person, site, days and how it is kept, and can be cleared', async () => {
    await enter(library, 'Person', 'Ferrier');
    await lists(BRIDGE, FERRY);
    await choose(library, 'Site', 'other.test');
    await lists(FERRY);
    expect(await violations(library)).toEqual([]);
    await press(library, 'Clear the search');
    await lists(LIBRARY, BRIDGE, FERRY, EELS);
    await enter(library, 'From', '2026-03-02');
    await enter(library, 'To', '2026-10-13');
    await lists(FERRY, EELS);
    await choose(library, 'Kept as', 'From followed feeds');
    await lists(EELS);
    await choose(library, 'Kept as', 'Articles read');
    await lists(FERRY);
    await choose(library, 'Kept as', 'Headlines seen');
    await lists();
    await shows(library, 'Nothing in the library matches this.');
    await press(library, 'Clear the search');
  });

  test('people are listed by how often they are quoted, and found by a part of the name', async () => {
    await press(library, 'People who are quoted');
    await shows(library, '2 people');
    const names = () =>
      library.eval(() => [...document.querySelectorAll('.speakers .view-link')].map((one) => one.textContent ?? ''));
    expect(await names()).toEqual(['Jonas Ferrier', 'Maria Oldfield']);
    expect(await violations(library)).toEqual([]);
    await enter(library, 'Name', 'oldf');
    await shows(library, '1 person');
    expect(await names()).toEqual(['Maria Oldfield']);
    await press(library, 'Maria Oldfield');
    await shows(library, 'We will keep every one of the doors open');
    await library.eval(() => history.go(-2));
    await lists(LIBRARY, BRIDGE, FERRY, EELS);
  });

  test('a span of time is deleted, and nothing else', async () => {
    await enter(library, 'To', '2025-12-31');
    await lists(BRIDGE);
    await press(library, 'Delete the one found…');
    await press(library, 'Delete it');
    await shows(library, 'Deleted 1. It is gone from the disk, too.');
    await press(library, 'Clear the search');
    await lists(LIBRARY, FERRY, EELS);
  });

  test('a site is deleted, and is no longer among the sites', async () => {
    await choose(library, 'Site', 'other.test');
    await lists(FERRY);
    await press(library, 'Delete the one found…');
    await press(library, 'Keep them');
    await lists(FERRY);
    await press(library, 'Delete the one found…');
    await press(library, 'Delete it');
    await shows(library, 'Deleted 1. It is gone from the disk, too.');
    await press(library, 'Clear the search');
    await lists(LIBRARY, EELS);
    const sites = await library.eval(() =>
      [...document.querySelectorAll('.search option')].map((one) => one.textContent ?? ''),
    );
    expect(sites.filter((site) => site.startsWith('other.test'))).toEqual([]);
  });
});

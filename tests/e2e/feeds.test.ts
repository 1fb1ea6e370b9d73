import { describe, expect, test } from 'vitest';
import { violations } from './axe';
import { BROWSERS, click, reload, type Tab, until, useBrowser, type View, visibleText } from './browsers';
import { enter, focusOn, press, shows } from './controls';
import { type Page, servePages, story } from './pages';
import { read, untilStored } from './product';

const FEED_LINK = '<link rel="alternate" type="application/rss+xml" title="The Page" href="/feed.xml">';

const SPORT_LINK = FEED_LINK.replace('feed.xml', 'sport.xml').replace('The Page', 'The Page: sport');

/** Chooses the feed of that name, as a person does. */
const chooseFeed = (view: View, within: string, name: string) =>
  view.eval(
    (place: string, wanted: string) => {
      const field = document.querySelector<HTMLSelectElement>(`${place} .feed-choice select`);
      const option = [...(field?.options ?? [])].find(({ textContent }) => textContent === wanted);
      if (!field || !option) throw new Error(`no feed "${wanted}"`);
      field.value = option.value;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    within,
    name,
  );

const feed = (text: string): Page => ({
  type: 'application/rss+xml',
  headers: { etag: '"1"' },
  body: `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Page</title><link>/</link>
    <item><title>Council to vote on the library on Tuesday</title><link>/eve</link><pubDate>Mon, 12 Oct 2026 08:00:00 GMT</pubDate>
      <content:encoded><![CDATA[${text}]]></content:encoded></item>
    <item><title>Library vote: what happened next</title><link>/after</link><pubDate>Fri, 16 Oct 2026 08:00:00 GMT</pubDate>
      <description>The town council and the library, the day after.</description></item></channel></rss>`,
});
const EVE = `<p>The town council will vote on Tuesday whether to keep the library open. The library was closed in March 2024 after
  a flood, and the council meets for the vote in the old town hall.</p>
  <p>“I shall vote to keep the library open,” said Maria Oldfield, the council leader, on Monday. Members of both parties will
  speak for and against the plan, which was drawn up over the summer by the officers of the council.</p>`;

const sameStory = (panel: View): Promise<string> =>
  panel.eval(() => {
    const group = [...document.querySelectorAll('#coverage .group')].find(
      (one) => one.querySelector('h3')?.textContent === 'Same story',
    );
    return group?.textContent ?? '';
  });

describe.each(BROWSERS)('feeds in %s', (name) => {
  const browser = useBrowser(name, { inPrivateWindows: true });
  const pages: Record<string, Page> = {
    '/vote': story({ title: 'Council votes to keep the library', mark: 'It stays.', head: FEED_LINK }),
    '/plain': story({ title: 'A page without a feed', mark: 'It has none.' }),
    '/feed.xml': feed(EVE),
  };
  const server = servePages(pages);
  const fetches = () => server.asked.filter((url) => url.endsWith('/feed.xml')).length;
  let panel: View;
  let library: Tab;
  const followed = (): Promise<string[]> =>
    library.eval(async () => {
      const { value } = await chrome.runtime.sendMessage({ to: 'background', call: 'feeds', args: [] });
      return (value as { url: string }[]).map(({ url }) => url);
    });

  test('nothing is asked before somebody follows, and where there is no feed none is offered', async () => {
    await browser().allowEveryPage();
    panel = await read(browser(), browser().tab, server.url('/plain'));
    await untilStored(panel);
    expect(await visibleText(panel)).not.toContain('Follow this site');
    panel = await read(browser(), browser().tab, server.url('/vote'));
    await untilStored(panel);
    await shows(panel, 'Follow this site');
    expect(fetches()).toBe(0);
  });

  test('a site is followed by one click, and its earlier article is coverage at once', async () => {
    await press(panel, 'Follow this site');
    await shows(panel, 'You follow The Page');
    await focusOn(panel, 'Stop following');
    await until(async () => (await sameStory(panel)).includes('Council to vote on the library'), 'the earlier article');
    const listed = await sameStory(panel);
    expect(listed).toContain('from your feed');
    expect(await visibleText(panel), 'nothing later').not.toContain('what happened next');
    await until(
      async () =>
        (await panel.eval(() => document.querySelector('#people')?.textContent ?? '')).includes('Maria Oldfield'),
      'the people',
    );
    expect(fetches()).toBe(1);
    for (const scheme of ['dark', 'light'] as const) {
      await browser().setColorScheme(scheme);
      expect(await violations(panel), scheme).toEqual([]);
    }
  });

  test('the library lists the feed, and says when it is gone', async () => {
    library = await browser().extensionPage('library.html');
    await press(library, 'Feeds that you follow');
    await shows(library, '2 articles not read');
    await press(library, 'Ask now');
    await until(() => fetches() === 2, 'the feed to be asked');
    pages['/feed.xml'] = { status: 410, body: '' };
    await press(library, 'Ask now');
    await shows(library, 'There is no feed at this address any more.');
    for (const scheme of ['dark', 'light'] as const) {
      await browser().setColorScheme(scheme);
      expect(await violations(library), scheme).toEqual([]);
    }
  });

  test('the settings say when and why it failed, and test it on a click alone', async () => {
    const settings = await browser().extensionPage('options.html');
    await shows(settings, 'There is no feed at this address any more.');
    expect(await settings.eval(() => document.querySelector('.source time')?.getAttribute('datetime') ?? '')).toMatch(
      /Z$/,
    );
    const asked = fetches();
    pages['/feed.xml'] = feed(EVE);
    await click(settings, '[aria-label="Test The Page"]');
    await shows(settings, 'It answers with 2 articles, none of them new.');
    expect(fetches()).toBe(asked + 1);
    expect(await violations(settings)).toEqual([]);
    await settings.close();
  });

  test('unfollowed, its articles go with it if one likes, and nothing is asked any more', async () => {
    await press(library, 'Stop following');
    await until(() => library.eval(() => document.activeElement?.tagName === 'FIELDSET'), 'the focus on the question');
    await press(library, 'Stop, delete them');
    await shows(library, 'You follow no feed');
    const asked = fetches();
    await press(library, 'Back to the library');
    await shows(library, '2 found');
    expect(await browser().extension(() => chrome.alarms.getAll().then((all) => all.length))).toBe(0);
    expect(fetches()).toBe(asked);
  });

  test('a site is followed by its address, and a reading list after its feeds are shown', async () => {
    pages['/feed.xml'] = feed(EVE);
    await press(library, 'Feeds that you follow');
    await enter(library, 'Address of a feed or of a site', server.url('/vote'));
    await press(library, 'Follow');
    await shows(library, 'You follow it now.');
    await shows(library, '2 articles not read');
    await library.eval((address: string) => {
      const field = document.querySelector<HTMLInputElement>('input[type=file][accept*=opml]');
      if (!field) throw new Error('no field for a reading list');
      const chosen = new DataTransfer();
      const list = `<opml version="2.0"><body><outline text="Again" xmlUrl="${address}"/>
        <outline text="Missing" xmlUrl="${address}.missing"/><outline text="Lost" type="rss"/></body></opml>`;
      chosen.items.add(new File([list], 'list.opml'));
      field.files = chosen.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }, server.url('/feed.xml'));
    await press(library, 'Follow all 2');
    await shows(library, '1 followed, 1 was followed already, 1 refused.');
    await shows(library, 'There is no feed at this address any more.');
  });

  test('of several feeds of a site one is chosen, in the library and in the panel', async () => {
    pages['/sport.xml'] = {
      type: 'application/rss+xml',
      body: '<rss version="2.0"><channel><title>Sport</title></channel></rss>',
    };
    pages['/many'] = story({ title: 'A page with feeds', mark: 'It has two.', head: `${FEED_LINK}${SPORT_LINK}` });
    await enter(library, 'Address of a feed or of a site', server.url('/many'));
    await press(library, 'Follow');
    await shows(library, 'This page names 2 feeds.');
    await chooseFeed(library, '.follow-form', 'The Page: sport');
    for (const scheme of ['dark', 'light'] as const) {
      await browser().setColorScheme(scheme);
      expect(await violations(library), scheme).toEqual([]);
    }
    await press(library, 'Follow this feed');
    await shows(library, 'You follow it now.');
    expect(await followed()).toContain(server.url('/sport.xml'));
    await library.eval(
      async (urls: string[]) => {
        for (const url of urls)
          await chrome.runtime.sendMessage({ to: 'background', call: 'unfollowFeed', args: [url, true] });
      },
      await followed(),
    );

    panel = await read(browser(), browser().tab, server.url('/many'));
    await untilStored(panel);
    await shows(panel, 'Follow this site');
    expect(await panel.eval(() => document.querySelector<HTMLSelectElement>('.feed-choice select')?.value)).toBe(
      server.url('/feed.xml'),
    );
    await chooseFeed(panel, '.follow', 'The Page: sport');
    expect(await violations(panel)).toEqual([]);
    await press(panel, 'Follow this site');
    await shows(panel, 'You follow Sport');
    expect(await followed()).toEqual([server.url('/sport.xml')]);
  });

  test('feeds are asked as often as the settings say', async () => {
    const settings = await browser().extensionPage('options.html');
    await shows(settings, 'Ask the feeds that you follow');
    await settings.eval(() => {
      const field = [...document.querySelectorAll<HTMLSelectElement>('.limit select')].find((one) =>
        [...one.options].some(({ textContent }) => textContent === 'Once a day'),
      );
      if (!field) throw new Error('no choice');
      field.value = '1440';
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await settings.eval(
      (url: string) => chrome.runtime.sendMessage({ to: 'background', call: 'fetchFeed', args: [url] }),
      server.url('/sport.xml'),
    );
    const hours = await settings.eval(async () => {
      const { value } = await chrome.runtime.sendMessage({ to: 'background', call: 'feeds', args: [] });
      return (Date.parse(value[0].next) - Date.now()) / 3_600_000;
    });
    expect(hours).toBeCloseTo(24, 0);
    await settings.close();
    await library.eval(
      async (urls: string[]) => {
        for (const url of urls)
          await chrome.runtime.sendMessage({ to: 'background', call: 'unfollowFeed', args: [url, true] });
      },
      await followed(),
    );
    await library.eval(
      (url: string) => chrome.runtime.sendMessage({ to: 'background', call: 'followFeed', args: [url] }),
      server.url('/feed.xml'),
    );
  });

  test('what may no longer be asked is not asked, and says so', async () => {
    const asked = server.asked.length;
    await library.eval(() => chrome.permissions.remove({ origins: ['*://*/*', '*://page.test/*'] }));
    await library.eval(
      (url: string) =>
        chrome.runtime.sendMessage({ to: 'background', call: 'fetchFeed', args: [url] }).then(() => true),
      server.url('/feed.xml'),
    );
    await reload(library);
    await press(library, 'Feeds that you follow');
    await shows(library, 'Backstory is no longer allowed to ask this site.');
    await shows(library, 'Allow it again');
    expect(server.asked.length).toBe(asked);
  });

  test('in a private window following is not offered', async () => {
    const secret = await browser().newWindow(server.url('/vote'), { isPrivate: true });
    await browser().clickAction(secret);
    const privatePanel = await browser().panel(secret);
    await shows(privatePanel, 'nothing of this is stored');
    expect(await visibleText(privatePanel)).not.toContain('Follow this site');
  });
});

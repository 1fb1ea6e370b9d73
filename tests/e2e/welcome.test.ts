import { describe, expect, test } from 'vitest';
import { violations } from './axe';
import { BROWSERS, click, type Tab, until, useBrowser, visibleText } from './browsers';
import { enter, press, shows } from './controls';
import { servePages } from './pages';
import { archiveStats } from './product';

const FEED = `<rss version="2.0"><channel><title>The Mill</title><link>/</link>
  <item><title>Mill wheel turns again</title><link>/wheel</link><pubDate>Mon, 12 Oct 2026 08:00:00 GMT</pubDate></item>
  </channel></rss>`;

describe.each(BROWSERS)('the first page in %s', (name) => {
  const browser = useBrowser(name);
  const server = servePages({ '/feed.xml': { type: 'application/rss+xml', body: FEED } });
  let tab: Tab;

  test('shows a live example and what it may see, without a fault of accessibility', async () => {
    tab = await browser().extensionPage('welcome.html');
    await until(async () => (await visibleText(tab)).includes('Maren Holt'), 'the people of the example');
    const text = await visibleText(tab);
    expect(text).toContain('chief inspector of the Northern Water Authority');
    expect(text).toContain('84 people');
    expect(text).toContain('Backstory sees a page only when you click its button.');
    for (const scheme of ['dark', 'light'] as const) {
      await browser().setColorScheme(scheme);
      expect(await violations(tab), scheme).toEqual([]);
    }
  });

  test('shows the page as it was, and cleared again', async () => {
    const clutter = () => tab.eval(() => document.querySelectorAll('.clutter').length);
    expect(await clutter()).toBe(0);
    await click(tab, '.panel .actions button');
    await until(async () => (await clutter()) > 0, 'the page as it was');
    await click(tab, '.clutter button');
    await until(async () => (await clutter()) === 0, 'the cleared page');
  });

  test('a click on a card lights its sentence', async () => {
    const lit = () => tab.eval(() => [...(CSS.highlights.get('backstory-selected') ?? [])].map(String).join(' '));
    expect(await lit()).toBe('');
    await click(tab, '.claims .reveal, .claims button');
    await until(async () => (await lit()).length > 20, 'a lit sentence');
  });

  test('a first feed is followed right there, by a click alone', async () => {
    await browser().allowEveryPage();
    expect(server.asked).toEqual([]);
    await enter(tab, 'Address of a feed or of a site', server.url('/feed.xml'));
    await press(tab, 'Follow');
    await shows(tab, 'You follow it now.');
    expect(server.asked).toEqual([server.url('/feed.xml')]);
    expect((await archiveStats(tab)).fed).toBe(1);
  });

  test('what was saved elsewhere is brought in right there', async () => {
    await tab.eval(() => {
      const picker = document.querySelector<HTMLInputElement>('.memory input[type=file]');
      const files = new DataTransfer();
      files.items.add(new File(['title,url,time_added\nBridge closed,https://span.test/1,1700000000\n'], 'pocket.csv'));
      if (!picker) throw new Error('no file can be chosen');
      picker.files = files.files;
      picker.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await shows(tab, '1 taken');
    expect((await archiveStats(tab)).imported).toBe(1);
    for (const scheme of ['dark', 'light'] as const) {
      await browser().setColorScheme(scheme);
      expect(await violations(tab), scheme).toEqual([]);
    }
  });
});

import { describe, expect, test } from 'vitest';
import { BROWSERS, until, visibleText } from './browsers';
import { launchChromium } from './browsers/chromium';
import { servePages, story } from './pages';
import { archiveStats, read, readerText, showsReport, stateOf, untilStored } from './product';

/** Firefox keeps its background page while it is at work; only Chromium's worker may end at any time. */
describe.runIf(BROWSERS.includes('chromium'))('a service worker that ends', () => {
  const server = servePages({
    '/one': story({ title: 'Story one', mark: 'The first.' }),
    '/two': story({ title: 'Story two', mark: 'The second.' }),
    '/three': story({ title: 'Story three', mark: 'The third.' }),
  });

  test('between two clicks loses nothing', async () => {
    const browser = await launchChromium();
    try {
      const panel = await read(browser, browser.tab, server.url('/one'));
      await untilStored(panel);
      expect(await browser.killWorker()).toBe(true);
      expect(await showsReport(panel, server.url('/one')), 'the panel keeps its report').toBe(true);
      await read(browser, browser.tab, server.url('/two'));
      await untilStored(panel);
      expect((await archiveStats(panel)).read).toBe(2);
      expect(await browser.killWorker()).toBe(true);
      expect((await archiveStats(panel)).read, 'a question wakes it').toBe(2);
    } finally {
      await browser.close();
    }
  });

  // Not at once: a worker that ends before the click has reached it has heard of nothing.
  test.each([20, 60, 120, 250])('%i ms after a click is made up for', async (delay) => {
    const browser = await launchChromium();
    try {
      const panel = await read(browser, browser.tab, server.url('/one'));
      await untilStored(panel);
      await browser.tab.goto(server.url('/three'));
      await browser.clickAction(browser.tab);
      await new Promise((done) => setTimeout(done, delay));
      await browser.killWorker();
      await until(async () => (await stateOf(panel))?.status === 'article', 'the report after all', 20_000);
      expect(await readerText(browser.tab)).toContain('The third.');
      await untilStored(panel);
      expect((await archiveStats(panel)).read).toBe(2);
      expect(await visibleText(panel, '.head')).toContain('Story three');
    } finally {
      await browser.close();
    }
  });
});

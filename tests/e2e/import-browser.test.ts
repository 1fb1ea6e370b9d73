import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasScreenTools } from '../run/browsers.mjs';
import { BROWSERS, launch, type Tab, type TestBrowser, until, visibleText } from './browsers';
import { FirefoxBrowser } from './browsers/firefox';
import { pause } from './browsers/until';
import { openScreen, type Screen } from './browsers/x11';
import { press, shows } from './controls';
import { servePages, story } from './pages';

const COUNCIL = '/2026/10/14/council-keeps-the-library-open';
const FERRY = '/2026/09/02/ferry-sails-again-at-dawn';

/** Chromium asks for permissions on a screen only. */
const canAsk = { chromium: hasScreenTools(), firefox: true };

describe.each(BROWSERS)('what the browser remembers, in %s', (name) => {
  const server = servePages({
    '/': '<!doctype html><title>The Page: news of the town and the country</title><h1>The Page</h1>',
    [COUNCIL]: story({ title: 'Council keeps the library open', mark: 'Readers cheered.' }),
    [FERRY]: story({ title: 'Ferry sails again at dawn', mark: 'Passengers queued.' }),
  });
  let screen: Screen | undefined;
  let browser: TestBrowser;
  let library: Tab;
  if (!canAsk[name]) console.warn(`${name}: imports are not tried without Xvfb, openbox, xdotool, imagemagick`);

  beforeAll(async () => {
    if (name === 'chromium' && canAsk[name]) screen = await openScreen();
    browser = await launch(name, { headless: screen === undefined });
  });
  afterAll(async () => {
    await browser?.close();
    screen?.close();
  });

  /** In Firefox in a folder; by Chromium's keys only in a folder of its own. */
  const bookmark = async (title: string, url: string) => {
    if (browser instanceof FirefoxBrowser)
      return browser.window.run(`PlacesUtils.bookmarks.insertTree({ guid: PlacesUtils.bookmarks.menuGuid, children: [{
        type: PlacesUtils.bookmarks.TYPE_FOLDER, title: 'Ferries', children: [
          { title: ${JSON.stringify(title)}, url: ${JSON.stringify(url)} } ] }] })`);
    await browser.tab.front();
    await screen?.press('ctrl+d', 'Return');
  };
  /** Presses the button, and answers what the browser asks then. */
  const take = async (label: string, allow: boolean) => {
    await library.front();
    await press(library, label);
    if (!screen) return browser.answerPrompt?.(allow);
    await pause(2_500); // nothing tells that Chromium asks, and it takes no answer from who cannot have read the question
    await screen.press(...(allow ? ['Tab', 'Return'] : ['Return'])); // "Deny" has the focus, "Allow" is the next button
  };
  const isAllowed = (permission: string) =>
    library.eval(
      (wanted: string) => chrome.permissions.contains({ permissions: [wanted as 'history' | 'bookmarks'] }),
      permission,
    );
  /** What the library says of the article of that title. */
  const listed = (title: string) =>
    library.eval(
      (wanted: string) =>
        [...document.querySelectorAll('.result')].find(({ textContent }) => textContent?.includes(wanted))
          ?.textContent ?? '',
      title,
    );

  test.runIf(canAsk[name])('nothing is taken where the browser is told not to allow it', async () => {
    await browser.tab.goto(server.url('/'));
    await browser.tab.goto(server.url(COUNCIL));
    await browser.tab.goto(server.url(FERRY));
    await bookmark('Ferry sails again at dawn', server.url(FERRY));
    library = await browser.extensionPage('library.html');
    await shows(library, 'Nothing is kept yet.');
    await take('Import from history…', false);
    await shows(library, 'Nothing was taken: your browser did not give the permission.');
    await shows(library, 'Nothing is kept yet.');
  });

  test.runIf(canAsk[name])('bookmarks are kept as headlines, and the permission is given back', async () => {
    const asked = server.asked.length;
    await take('Import bookmarks…', true);
    await until(
      async () => (await listed('Ferry sails again at dawn')).includes('From your bookmarks of'),
      'the bookmark',
    );
    const tags = await library.eval(() => [...document.querySelectorAll('.tag')].map((tag) => tag.textContent));
    expect(tags).toEqual(name === 'firefox' ? ['Ferries'] : []);
    await until(async () => !(await isAllowed('bookmarks')), 'the permission to be given back');
    expect(server.asked.length, 'requests').toBe(asked);
  });

  test.runIf(canAsk[name])('so is what was visited, but for what is no article or is here already', async () => {
    const asked = server.asked.length;
    await take('Import from history…', true);
    await until(
      async () => (await listed('Council keeps the library open')).includes('From your history: visited on'),
      'the visited article',
    );
    expect(await visibleText(library, '.transfer')).toContain('1 taken, 1 was here already');
    expect(await visibleText(library, '.transfer')).toContain('Does not look like an article');
    expect(await listed('news of the town')).toBe('');
    expect(await listed('Ferry sails again at dawn')).toContain('From your bookmarks of');
    await until(async () => !(await isAllowed('history')), 'the permission to be given back');
    expect(server.asked.length, 'requests').toBe(asked);
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasScreenTools } from '../run/browsers.mjs';
import { BROWSERS, launch, type TestBrowser, until } from './browsers';
import { FirefoxBrowser } from './browsers/firefox';
import { openScreen, type Screen } from './browsers/x11';
import { servePages, story } from './pages';
import { readerText } from './product';

const MENU_ITEM = 'Read with its backstory';
const canPress = { chromium: hasScreenTools(), firefox: true };

describe.each(BROWSERS)('keyboard and context menu in %s', (name) => {
  const server = servePages({
    '/key': story({ title: 'By key', mark: 'Opened by a key.' }),
    '/menu': story({ title: 'By menu', mark: 'Opened from the menu.' }),
  });
  let screen: Screen | undefined;
  let browser: TestBrowser;
  if (!canPress[name])
    console.warn(`${name}: keys and menus are not tried without Xvfb, openbox, xdotool, imagemagick`);

  beforeAll(async () => {
    // Chromium has neither in headless mode.
    if (name === 'chromium' && canPress[name]) screen = await openScreen();
    browser = await launch(name, { headless: screen === undefined });
  });
  afterAll(async () => {
    await browser?.close();
    screen?.close();
  });

  test('the browser has given the shortcut to the button', async () => {
    const commands = await browser.extension(() => chrome.commands.getAll());
    expect(commands.find((command) => command.name === '_execute_action')?.shortcut).toBe('Alt+R');
  });

  test.runIf(canPress[name])('the shortcut opens reader and panel', async () => {
    await browser.tab.goto(server.url('/key'));
    if (browser instanceof FirefoxBrowser) await browser.window.press('Alt', 'R');
    else {
      screen?.click(400, 500); // the focus into the page
      await screen?.press('alt+r');
    }
    await until(async () => (await readerText(browser.tab)).includes('Opened by a key.'), 'the reader');
    await browser.panel(browser.tab);
  });

  test.runIf(canPress[name])('the context menu opens reader and panel', async () => {
    await browser.tab.goto(server.url('/menu'));
    if (browser instanceof FirefoxBrowser) {
      await browser.tab.rightClickAt(300, 300);
      await until(() => browser instanceof FirefoxBrowser && browser.window.chooseInContextMenu(MENU_ITEM), MENU_ITEM);
    } else await screen?.contextMenu(400, 500);
    await until(async () => (await readerText(browser.tab)).includes('Opened from the menu.'), 'the reader');
    await browser.panel(browser.tab);
  });
});

import { describe, expect, test } from 'vitest';
import { violations } from './axe';
import { BROWSERS, click, type Tab, until, useBrowser, type View, visibleText } from './browsers';
import { ChromiumBrowser } from './browsers/chromium';
import { FirefoxBrowser } from './browsers/firefox';
import { servePages, story } from './pages';
import { libraryText, read, untilStored } from './product';

const pages = {
  '/weir': story({ title: 'Weir keeper retires', mark: 'Agnes Holm kept the upper weir for thirty years.' }),
  '/mill': story({ title: 'Mill floods a cellar', mark: 'The weir above the upper mill gave way.' }),
  '/other': story({ title: 'A bakery closes', mark: 'The oven went cold at noon.' }),
};

const type = (panel: View, words: string): Promise<void> =>
  panel.eval((typed) => {
    const field = document.querySelector<HTMLInputElement>('.look-up input');
    if (!field) throw new Error('no field');
    field.value = typed;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, words);

const entries = (panel: View): Promise<string[]> =>
  panel.eval(() => [...document.querySelectorAll('.look-up .entry-title')].map((title) => title.textContent ?? ''));

describe.each(BROWSERS)('looking something up in %s', (name) => {
  const browser = useBrowser(name);
  const server = servePages(pages);

  const readAll = async (): Promise<{ tab: Tab; panel: View }> => {
    const { tab } = browser();
    for (const path of ['/weir', '/mill', '/other']) {
      await read(browser(), tab, server.url(path));
      await untilStored(await browser().panel(tab));
    }
    return { tab, panel: await browser().panel(tab) };
  };

  test('the panel finds what is kept, and gives the article back', async () => {
    const { tab, panel } = await readAll();
    await click(panel, '.look-up-button');
    await until(() => visibleText(panel, '.look-up'), 'the search');
    await type(panel, 'upper weir');
    await until(async () => (await entries(panel)).length === 2, 'two articles');
    expect(await entries(panel)).toEqual(['Weir keeper retires', 'Mill floods a cellar']);
    expect(await visibleText(panel, '.look-up')).toContain('These very words');
    for (const scheme of ['light', 'dark'] as const) {
      await browser().setColorScheme(scheme);
      if (process.env.SHOTS) await browser().screenshots(tab, process.env.SHOTS, `look-up-${name}-${scheme}`);
      expect(await violations(await browser().panel(tab))).toEqual([]);
    }
    await type(panel, 'zebra');
    await until(async () => (await visibleText(panel, '.look-up')).includes('Nothing that is kept here'), 'no article');
    await click(panel, '.look-up-head button');
    await until(async () => (await visibleText(panel, '.head')).includes('A bakery closes'), 'the article again');
  });

  test('words selected in a page are looked up from its context menu', async () => {
    const { tab } = browser();
    await read(browser(), tab, server.url('/other'));
    const panel = await browser().panel(tab);
    await tab.press('Escape');
    await until(() => tab.eval(() => !document.querySelector('backstory-reader')), 'the page itself');
    await tab.eval(() => {
      const text = document.createElement('p');
      text.id = 'selected';
      text.textContent = 'Agnes Holm';
      text.style.cssText = 'position: fixed; top: 300px; left: 300px; margin: 0; z-index: 9; background: #fff';
      document.documentElement.append(text);
      getSelection()?.selectAllChildren(text);
    });
    await chooseLookUp(tab, 'Agnes Holm');
    await until(async () => (await entries(panel))[0] === 'Weir keeper retires', 'the article that names her');
  });

  /** Chromium has no menus in headless mode: there the choice is reported as the browser does. */
  const chooseLookUp = async (tab: Tab, words: string): Promise<void> => {
    const now = browser();
    if (now instanceof FirefoxBrowser) {
      await now.tab.rightClickAt(310, 305);
      await until(() => now.window.chooseInContextMenu(`Look up “${words}”`), 'the entry of the menu');
      return;
    }
    await tab.front();
    await now.extension(async (selectionText) => {
      const [front] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const { onClicked } = chrome.contextMenus as unknown as { onClicked: { dispatch(...args: unknown[]): void } };
      onClicked.dispatch({ menuItemId: 'look-up', selectionText }, front);
    }, words);
  };

  test('the keyword in the address bar suggests what is kept, and searches the library', async () => {
    const now = browser();
    if (now instanceof FirefoxBrowser) {
      await now.tab.front();
      await now.window.run("void gURLBar.search('story oven')");
      const rows = "[...document.querySelectorAll('.urlbarView-row')].map((row) => row.textContent).join()";
      await until(
        async () => (await now.window.run<string>(rows)).includes('A bakery closes — page.test'),
        'the suggestion',
      );
      await now.window.press('Enter');
    }
    // Chromium's address bar is out of reach: there the words arrive as the browser hands them over.
    if (now instanceof ChromiumBrowser)
      await now.extension(() => {
        const { onInputEntered } = chrome.omnibox as unknown as {
          onInputEntered: { dispatch(...args: string[]): void };
        };
        onInputEntered.dispatch('oven', 'newForegroundTab');
      });
    await until(async () => (await libraryText(now)).includes('A bakery closes'), 'the library with the search');
    expect(await libraryText(now)).not.toContain('Weir keeper retires');
  });

  test('the library opens with a search or an article that it was asked for', async () => {
    const library = await asked({ kind: 'search', text: 'oven' });
    await until(async () => (await visibleText(library, '.result')).includes('A bakery closes'), 'the result');
    expect(await library.eval(() => location.href)).not.toContain('oven');
    const id = await library.eval(async () => {
      const query = { text: 'oven', person: '', site: '', from: '', to: '', provenance: '', tag: '' };
      const answer = await chrome.runtime.sendMessage({ to: 'background', call: 'search', args: [query, 1] });
      return answer.value.results[0].id as number;
    });
    await library.close();
    const article = await asked({ kind: 'article', id });
    await until(async () => (await visibleText(article, '.shown')).includes('The oven went cold'), 'the kept copy');
    await article.close();
  });

  const asked = async (request: { kind: string; text?: string; id?: number }): Promise<Tab> => {
    await browser().extension((wanted) => chrome.storage.session.set({ 'library:request': wanted }), request);
    return browser().extensionPage('library.html');
  };
});

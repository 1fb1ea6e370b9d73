import { describe, expect, test } from 'vitest';
import { BROWSERS, type Tab, until, useBrowser, type View, visibleText } from './browsers';
import { servePages, story } from './pages';
import { read, readerIsOpen, readerText, showsReport } from './product';

const first = story({ title: 'First story', mark: 'This is the first one.' });
const second = story({ title: 'Second story', mark: 'This is the second one.' });

/** The application's own router: the address first, the content when it has come. */
const router = `<script>
  const pages = { '/first': ${JSON.stringify(body(first))}, '/second': ${JSON.stringify(body(second))} };
  globalThis.show = async (path) => {
    history.pushState(null, '', path);
    await new Promise((done) => setTimeout(done, 300));
    document.title = path;
    document.querySelector('main').outerHTML = pages[path];
  };
</script>`;

function body(html: string): string {
  return (html.match(/<main>.*<\/main>/s)?.[0] ?? '').replaceAll('</', '<\\/').replaceAll('<\\/', '</');
}

/** Sites strip what an address says about where one came from, or make it longer. */
const renaming = `<script>globalThis.show = (path) => history.replaceState(null, '', path)</script>`;
/** The next article is added below, and has the address. */
const endless = `<script>globalThis.show = (path) => {
  document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(body(second))});
  history.replaceState(null, '', path);
}</script>`;

type App = typeof globalThis & { show(path: string): Promise<void> };

describe.each(BROWSERS)('a page that navigates without loading, in %s', (name) => {
  const browser = useBrowser(name);
  const server = servePages({
    '/first': first.replace('</body>', `${router}</body>`),
    '/third': first.replace('</body>', `${renaming}</body>`),
    '/fourth': first.replace('</body>', `${endless}</body>`),
  });

  const reported = (panel: View) =>
    until(async () => (await visibleText(panel, '.head')).includes('Second story'), 'the second story in the panel');

  test('is read again, and the open reader follows', async () => {
    const { tab } = browser();
    const panel = await read(browser(), tab, server.url('/first'));
    expect(await readerText(tab)).toContain('This is the first one.');
    await tab.eval(() => (globalThis as App).show('/second'));
    await until(
      async () => (await readerText(tab)).includes('This is the second one.'),
      'the second story in the reader',
    );
    await reported(panel);
    expect(await showsReport(panel, server.url('/second'))).toBe(true);
  });

  test('is read again with the reader closed, which stays closed', async () => {
    const { tab } = browser();
    const panel = await read(browser(), tab, server.url('/first'));
    await tab.press('Escape');
    await until(async () => !(await readerIsOpen(tab)), 'the reader to go');
    await tab.eval(() => (globalThis as App).show('/second'));
    await reported(panel);
    expect(await readerIsOpen(tab)).toBe(false);
  });

  /** The paragraph that the reader shows first; once it is drawn anew, it is another. */
  const remember = (tab: Tab) =>
    tab.eval(() => {
      const paragraph = document.querySelector('backstory-reader')?.shadowRoot?.querySelector('article p');
      Object.assign(globalThis, { remembered: paragraph });
    });
  const isRemembered = (tab: Tab) =>
    tab.eval(() => {
      const paragraph = document.querySelector('backstory-reader')?.shadowRoot?.querySelector('article p');
      return paragraph === (globalThis as typeof globalThis & { remembered?: Element | null }).remembered;
    });

  test('to another address of the same text: the reader stays as it is, and the panel knows', async () => {
    const { tab } = browser();
    const panel = await read(browser(), tab, server.url('/third'));
    await remember(tab);
    await tab.eval(() => (globalThis as App).show('/third-in-full'));
    await until(() => showsReport(panel, server.url('/third-in-full')), 'the new address in the panel');
    expect(await isRemembered(tab)).toBe(true);
  });

  test('by adding the next article below: the one being read stays', async () => {
    const { tab } = browser();
    const panel = await read(browser(), tab, server.url('/fourth'));
    await remember(tab);
    await tab.eval(() => (globalThis as App).show('/second'));
    await new Promise((done) => setTimeout(done, 7_000));
    expect(await isRemembered(tab)).toBe(true);
    expect(await showsReport(panel, server.url('/fourth'))).toBe(true);
  });
});

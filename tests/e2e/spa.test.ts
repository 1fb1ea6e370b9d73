import { describe, expect, test } from 'vitest';
import { BROWSERS, until, useBrowser, type View, visibleText } from './browsers';
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

type App = typeof globalThis & { show(path: string): Promise<void> };

describe.each(BROWSERS)('a page that navigates without loading, in %s', (name) => {
  const browser = useBrowser(name);
  const server = servePages({ '/first': first.replace('</body>', `${router}</body>`) });

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
});

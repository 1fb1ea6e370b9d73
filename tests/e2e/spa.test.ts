import { describe, expect, test } from 'vitest';
import { BROWSERS, until, useBrowser, visibleText } from './browsers';
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

describe.each(BROWSERS)('a page that navigates without loading, in %s', (name) => {
  const browser = useBrowser(name);
  const server = servePages({ '/first': first.replace('</body>', `${router}</body>`) });

  test('is read again, and the open reader follows', async () => {
    const { tab } = browser();
    const panel = await read(browser(), tab, server.url('/first'));
    expect(await readerText(tab)).toContain('This is the first one.');
    await tab.eval(() => (globalThis as unknown as { show(path: string): Promise<void> }).show('/second'));
    await until(
      async () => (await readerText(tab)).includes('This is the second one.'),
      'the second story in the reader',
    );
    await until(() => showsReport(panel, server.url('/second')), 'the second story in the panel');
    expect(await visibleText(panel, '.head')).toContain('Second story');
  });

  test('is read again with the reader closed, which stays closed', async () => {
    const { tab } = browser();
    const panel = await read(browser(), tab, server.url('/first'));
    await tab.press('Escape');
    await until(async () => !(await readerIsOpen(tab)), 'the reader to go');
    await tab.eval(() => (globalThis as unknown as { show(path: string): Promise<void> }).show('/second'));
    await until(() => showsReport(panel, server.url('/second')), 'the second story in the panel');
    expect(await readerIsOpen(tab)).toBe(false);
  });
});

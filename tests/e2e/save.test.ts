import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { violations } from './axe';
import { BROWSERS, type Tab, until, useBrowser } from './browsers';
import { clickInReader } from './in-reader';
import { servePages, story } from './pages';
import { read, readerPage, untilStored } from './product';

const says = (tab: Tab, words: string) =>
  until(async () => (await readerPage(tab)).includes(words), `"${words}" in the reader`);

/** Keeps each link that is clicked to download something. */
const watchDownloads = (tab: Tab) =>
  tab.eval(() => {
    const seen: { name: string; body: Promise<number[]> }[] = [];
    (window as unknown as { seen: typeof seen }).seen = seen;
    addEventListener(
      'click',
      (event) => {
        const [link] = event.composedPath();
        if (!(link instanceof HTMLAnchorElement) || !link.download) return;
        const body = fetch(link.href).then(async (answer) => [...new Uint8Array(await answer.arrayBuffer())]);
        seen.push({ name: link.download, body: body.catch(() => []) });
      },
      true,
    );
  });

describe.each(BROWSERS)('saving an article in %s', (name) => {
  const browser = useBrowser(name);
  const server = servePages({
    '/saved': story({ title: 'Library: "open"?', mark: 'The vote was close.' }),
  });

  /** The file as the page may fetch it, else as the browser put it on the disk. */
  async function saved(tab: Tab, format: string): Promise<{ file: string; content: Buffer }> {
    await watchDownloads(tab);
    await clickInReader(tab, 'Save and cite');
    await clickInReader(tab, format);
    await says(tab, 'The file is with your downloads.');
    const seen = await tab.eval(async () => {
      const [found] = (window as unknown as { seen: { name: string; body: Promise<number[]> }[] }).seen;
      return found ? { name: found.name, body: await found.body } : null;
    });
    if (seen && seen.body.length > 0) return { file: seen.name, content: Buffer.from(seen.body) };
    const folder = path.join(browser().profile, 'downloads');
    const extension = { Markdown: '.md', EPUB: '.epub', 'Web page': '.html', JSON: '.json' }[format] ?? '';
    const file = await until(
      () => (existsSync(folder) ? readdirSync(folder).find((one) => one.endsWith(extension)) : undefined),
      'the download',
    );
    return { file, content: readFileSync(path.join(folder, file)) };
  }

  test('writes it in every format, under a name that every system takes', async () => {
    const { tab } = browser();
    await untilStored(await read(browser(), tab, server.url('/saved')));
    await clickInReader(tab, 'Save and cite');
    await says(tab, 'for book readers');
    expect(await violations(tab, 'backstory-reader')).toEqual([]);
    await clickInReader(tab, 'Save and cite');

    const markdown = await saved(tab, 'Markdown');
    expect(markdown.file).toBe('2026-10-14 Library open.md');
    expect(markdown.content.toString()).toContain('# Library: "open"?');
    expect(markdown.content.toString()).toContain('The vote was close.');
    const data = JSON.parse((await saved(tab, 'JSON')).content.toString());
    expect(data.report.quotes.length, 'with what was found').toBeGreaterThan(0);
    expect((await saved(tab, 'Web page')).content.toString()).toContain('<title>Library: "open"?</title>');
    const book = unzipSync((await saved(tab, 'EPUB')).content);
    expect(Buffer.from(book['book/article.xhtml'] ?? []).toString()).toContain('The vote was close.');
  });

  test('cites it', async () => {
    const { tab } = browser();
    await read(browser(), tab, server.url('/saved'));
    await clickInReader(tab, 'Save and cite');
    await clickInReader(tab, 'Cite…');
    await says(tab, '(2026, October 14)');
    await says(tab, '@article{');
    expect(await violations(tab, 'backstory-reader')).toEqual([]);
    await clickInReader(tab, 'Copy MLA');
    await says(tab, 'Copied.');
  });
});

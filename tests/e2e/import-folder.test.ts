import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, type Tab, until, useBrowser } from './browsers';
import { ChromiumTab } from './browsers/chromium-tab';
import { FirefoxTab } from './browsers/firefox-tab';
import { shows } from './controls';
import { servePages, story } from './pages';
import { archiveStats, read, untilStored } from './product';

const PAGES = 30;
/** So that room is made by letting some of them go, not all. */
const FILLING = Array.from({ length: 400 }, (_, n) => `<p>Buoy ${n} was counted, painted and set out again.</p>`).join(
  '',
);

const savedPage = (n: number) =>
  `<!-- saved from url=(0040)https://courier.test/2025/02/11/buoy-${n} -->
  ${story({ title: `Buoy ${n} is set out again`, mark: `The keeper named buoy ${n} after his aunt.` }).replace('</article>', `${FILLING}</article>`)}`;

describe.each(BROWSERS)('a folder of saved pages in %s', (name) => {
  const browser = useBrowser(name);
  const server = servePages({
    '/vote': story({ title: 'Council keeps the library', mark: 'It stays.' }),
    '/next': story({ title: 'Council buys the baths', mark: 'They stay, too.' }),
  });
  let folder = '';
  let pages: string[] = [];
  let library: Tab;

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'saved-pages-'));
    mkdirSync(path.join(folder, 'deeper', 'Buoy 0_files'), { recursive: true });
    pages = Array.from({ length: PAGES }, (_, n) => path.join(folder, n % 2 ? 'deeper' : '.', `Buoy ${n}.html`));
    for (const [n, page] of pages.entries()) writeFileSync(page, savedPage(n));
    writeFileSync(path.join(folder, 'deeper', 'Buoy 0_files', 'frame.html'), '<p>An advertisement in a frame.</p>');
    writeFileSync(path.join(folder, 'picture.png'), 'no picture');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const chooseFolder = async () => {
    const field = 'input[webkitdirectory]';
    if (library instanceof ChromiumTab) await library.page.locator(field).setInputFiles(folder);
    // Firefox lets no test choose a folder: it is given the pages that are in it.
    if (library instanceof FirefoxTab) await library.chooseFiles(field, pages);
  };

  test('all pages in it are taken, whatever lies beside them', async () => {
    await untilStored(await read(browser(), browser().tab, server.url('/vote')));
    library = await browser().extensionPage('library.html');
    await shows(library, 'Import a folder of saved pages…');
    await chooseFolder();
    await shows(library, `${PAGES} taken.`);
    await shows(library, 'Imported from a page saved on');
  });

  test('where room is short, what was imported goes before what was read', async () => {
    const before = await archiveStats(library);
    expect(before).toMatchObject({ read: 1, imported: PAGES });
    await library.eval((limit: number) => chrome.storage.local.set({ storageLimit: limit }), before.bytes * 0.7);
    await untilStored(await read(browser(), browser().tab, server.url('/next')));
    const after = await until(async () => {
      const now = await archiveStats(library);
      return now.imported < PAGES && now.bytes <= before.bytes * 0.7 && now;
    }, 'room');
    expect(after).toMatchObject({ read: 2 });
  });
});

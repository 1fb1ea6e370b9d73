import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SENTENCES } from '../../lib/sentences';
import { wholeArchive } from './archive-database';
import { BROWSERS, launch, type Tab, type TestBrowser, until, type View, visibleText } from './browsers';
import { SmallDisk } from './browsers/small-disk';
import { press, shows, writtenBy } from './controls';
import { servePages, story } from './pages';
import { read, readerText, untilStored } from './product';

const probe = SmallDisk.mount();
probe?.remove();
if (!probe) console.warn('no disk can be mounted here: what happens on a full one is not tested');

const LONG = Array.from({ length: 9_000 }, (_, n) => `word${n}`).join(' ');

describe.runIf(probe).each(BROWSERS)('a full disk in %s', (name) => {
  const server = servePages({
    '/before': story({ title: 'Library stays open', mark: 'Read before.' }),
    '/meanwhile': story({ title: 'Library closed again', mark: `Read meanwhile. ${LONG}` }),
  });
  let disk: SmallDisk | null = null;
  let browser: TestBrowser | null = null;
  let library: Tab;

  beforeAll(async () => {
    disk = SmallDisk.mount();
    browser = await launch(name, { profile: disk?.folder });
    await untilStored(await opened('/before'));
    library = await browser.extensionPage('library.html');
    await shows(library, '1 found');
    disk?.fill();
  });
  afterAll(async () => {
    await close();
    disk?.remove();
  });

  async function close(): Promise<void> {
    await browser?.close();
    browser = null;
  }

  /** Reads that article; answers the panel beside it. */
  async function opened(path: string): Promise<View> {
    if (!browser) throw new Error(`${name} did not start`);
    return read(browser, browser.tab, server.url(path));
  }

  test('does not keep from reading', async () => {
    const panel = await opened('/meanwhile');
    expect(browser && (await readerText(browser.tab))).toContain('Read meanwhile.');
    await shows(panel, `Could not be stored. Later articles will not refer to it. ${SENTENCES.full}`);
  });

  test('leaves the library whole: it is read, exported, and deleted from', async () => {
    await library.front();
    expect((await writtenBy(library, 'Export everything')).trim().split('\n')).toHaveLength(2);
    await press(library, 'Library stays open');
    await shows(library, 'Read before.');
    await press(library, 'Delete this article…');
    await press(library, 'Delete it');
    await shows(library, 'It is gone from the disk, too.');
  });

  // To forget is to write, which Firefox may have no room for.
  test('is named in a sentence where it keeps from forgetting', async () => {
    disk?.fill();
    const options = await browser?.extensionPage('options.html');
    if (!options) throw new Error(`${name} did not start`);
    await press(options, 'Delete everything…');
    await press(options, 'Delete everything');
    const outcomes = ['There was nothing to delete.', SENTENCES.noRoom, SENTENCES.full];
    await until(async () => {
      const said = await visibleText(options, '.deletion');
      return outcomes.some((outcome) => said.includes(outcome));
    }, 'an outcome that a person understands');
  });

  test('that has room again takes what is read, without a restart', async () => {
    disk?.free();
    for (const path of ['/meanwhile', '/before']) await untilStored(await opened(path));
    await close();
    const db = wholeArchive(disk?.folder ?? '');
    expect(
      db.selectArrays('select title, (select count(*) from quote where article = article.id) from article order by id'),
    ).toEqual([
      ['Library closed again', 1],
      ['Library stays open', 1],
    ]);
  });
});

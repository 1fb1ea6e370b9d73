import type { Database } from '@sqlite.org/sqlite-wasm';
import { describe, expect, test } from 'vitest';
import { MIGRATIONS } from '../../lib/archive/schema';
import { SENTENCES } from '../../lib/sentences';
import { bytesOf } from '../unit/archive/in-memory';
import { fillMany, released } from '../unit/archive/released';
import { useProfiles, wholeArchive, withBrowser } from './archive-database';
import { BROWSERS } from './browsers';
import { enter, press, shows, writtenBy } from './controls';
import { servePages, story } from './pages';
import { archiveStats, read, readerText, untilStored } from './product';

const ARTICLES = 100;

function filled(): Database {
  const db = released(MIGRATIONS.length);
  fillMany(db, ARTICLES);
  return db;
}

/** The database with one of that table's pages overwritten, in the midst of them. */
function withBadPage(db: Database, table: string): Uint8Array {
  const sql = "select pgoffset from dbstat where name = ? and pagetype = 'leaf' order by path";
  const leaves = db.selectValues(sql, [table]).map(Number);
  const start = leaves[Math.floor(leaves.length / 2)] ?? 0;
  return bytesOf(db).fill(255, start, start + 4_096);
}

describe.each(BROWSERS)('in %s, an archive', (name) => {
  const profileWith = useProfiles(name);
  const server = servePages({
    '/one': story({ title: 'Library stays open', mark: 'Read meanwhile.' }),
    '/two': story({ title: 'Library open again', mark: 'Read afterwards.' }),
  });

  test('that is no database does not keep from reading, and can be begun anew', async () => {
    const profile = profileWith(new Uint8Array(40_000).fill(120));
    await withBrowser(name, profile, async (browser) => {
      const panel = await read(browser, browser.tab, server.url('/one'));
      expect(await readerText(browser.tab)).toContain('Read meanwhile.');
      await shows(panel, `Could not be stored. Later articles will not refer to it. ${SENTENCES.damaged}`);
      const library = await browser.extensionPage('library.html');
      await shows(library, SENTENCES.damaged);
      await shows(library, 'Export everything');
      const options = await browser.extensionPage('options.html');
      await shows(options, SENTENCES.damaged);
      await press(options, 'Delete everything…');
      await press(options, 'Delete everything');
      await shows(options, 'There was nothing to delete.');

      await untilStored(await read(browser, browser.tab, server.url('/two')));
      expect((await archiveStats(options)).read).toBe(1);
    });
    expect(wholeArchive(profile).selectValues('select title from article')).toEqual(['Library open again']);
  });

  test('with a damaged page of articles is exported but for what stood there', async () => {
    const profile = profileWith(withBadPage(filled(), 'article'));
    await withBrowser(name, profile, async (browser) => {
      await read(browser, browser.tab, server.url('/one'));
      expect(await readerText(browser.tab)).toContain('Read meanwhile.');
      const library = await browser.extensionPage('library.html');
      const file = await writtenBy(library, 'Export everything');
      await shows(library, 'Some of the archive is damaged and is not in it.');
      const articles = file.trim().split('\n').slice(1);
      expect(articles.length).toBeGreaterThan(ARTICLES / 2);
      expect(articles.length).toBeLessThanOrEqual(ARTICLES);
      expect(JSON.parse(articles[0] ?? '')).toMatchObject({ title: 'Barge 1' });
    });
  });

  test('with a damaged page of its index mends it', async () => {
    const profile = profileWith(withBadPage(filled(), 'ft_data'));
    await withBrowser(name, profile, async (browser) => {
      const library = await browser.extensionPage('library.html');
      await shows(library, `${ARTICLES} found`);
      await enter(library, 'Search', 'barge 77');
      await shows(library, '1 found');
      await untilStored(await read(browser, browser.tab, server.url('/one')));
    });
    expect(wholeArchive(profile).selectValue('select count(*) from article')).toBe(ARTICLES + 1);
  });
});

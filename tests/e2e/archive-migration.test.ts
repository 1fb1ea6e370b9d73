import { describe, expect, test } from 'vitest';
import { MIGRATIONS } from '../../lib/archive/schema';
import { SENTENCES } from '../../lib/sentences';
import { bytesOf, databaseOf, openInMemory } from '../unit/archive/in-memory';
import { fill, released } from '../unit/archive/released';
import { useProfiles, wholeArchive, withBrowser } from './archive-database';
import { BROWSERS } from './browsers';
import { readArchive } from './browsers/archive-file';
import { enter, press, shows } from './controls';
import { servePages, story } from './pages';
import { read, readerText, untilStored } from './product';

const KEPT = 'A barge struck the Pellan lock.';

function filled(version: number) {
  const db = released(version);
  fill(db);
  return db;
}

describe.each(BROWSERS)('in %s, an archive', (name) => {
  const profileWith = useProfiles(name);
  const server = servePages({ '/new': story({ title: 'Library stays open', mark: 'Read today.' }) });

  test('of the first schema is listed, found, read and added to', async () => {
    const profile = profileWith(bytesOf(filled(1)));
    await withBrowser(name, profile, async (browser) => {
      const library = await browser.extensionPage('library.html');
      await shows(library, '2 found');
      await enter(library, 'Search', 'barge');
      await shows(library, '1 found');
      await press(library, 'Lock shut');
      await shows(library, KEPT);
      await shows(library, 'Oda Brenn');
      await untilStored(await read(browser, browser.tab, server.url('/new')));
    });
    const db = wholeArchive(profile);
    expect(db.selectValue('pragma user_version')).toBe(MIGRATIONS.length);
    expect(db.selectValues('select title from article order by id')).toEqual([
      'Lock shut',
      'Weir open',
      'Library stays open',
    ]);
  });

  test('of a newer schema is left alone, and reading goes on', async () => {
    const newer = filled(MIGRATIONS.length);
    newer.exec(`pragma user_version = ${MIGRATIONS.length + 1}`);
    const bytes = bytesOf(newer);
    const profile = profileWith(bytes);
    await withBrowser(name, profile, async (browser) => {
      const panel = await read(browser, browser.tab, server.url('/new'));
      expect(await readerText(browser.tab)).toContain('Read today.');
      await shows(panel, `Could not be stored. Later articles will not refer to it. ${SENTENCES.newerArchive}`);
      const library = await browser.extensionPage('library.html');
      await shows(library, SENTENCES.newerArchive);
      const options = await browser.extensionPage('options.html');
      await press(options, 'Delete everything…');
      await press(options, 'Delete everything');
      await shows(options, SENTENCES.newerArchive);
    });
    const left = readArchive(profile);
    expect(Buffer.from(left).equals(bytes), 'the same bytes').toBe(true);

    const updated = databaseOf(left);
    updated.exec(`pragma user_version = ${MIGRATIONS.length}`);
    const archive = openInMemory({ now: () => '2026-11-01T00:00:00Z', db: updated });
    expect(archive.stats()).toMatchObject({ read: 1, seen: 1 });
  });
});

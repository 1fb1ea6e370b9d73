import { describe, expect, test } from 'vitest';
import { headerLine } from '../../lib/archive/exchange';
import { MIGRATIONS } from '../../lib/archive/schema';
import { bytesOf } from '../unit/archive/in-memory';
import { fillMany, released } from '../unit/archive/released';
import { useProfiles, wholeArchive } from './archive-database';
import { BROWSERS, launch, type Tab, type TestBrowser } from './browsers';
import { halfWritten, written } from './browsers/archive-file';
import { shows } from './controls';
import { archiveStats } from './product';

const IMPORTED = 1_200;
/** Articles that an import gives to the archive at a time. */
const BATCH = 200;
const OLD = 3_000;

describe.each(BROWSERS)('%s, ended in mid-write', (name) => {
  const profileWith = useProfiles(name);

  test('of an import, has whole batches of it afterwards, and takes the rest', async () => {
    const profile = profileWith(bytesOf(released(MIGRATIONS.length)));
    const moment = halfWritten(profile, 4);
    const first = await launch(name, { profile });
    const kill = await killing(first);
    const page = await first.extensionPage('library.html');
    await shows(page, 'Import files…');
    await importMany(page);
    await kill(moment);

    const second = await launch(name, { profile });
    try {
      const library = await second.extensionPage('library.html');
      const { read } = await archiveStats(library);
      expect(read).toBeGreaterThan(0);
      expect(read).toBeLessThan(IMPORTED);
      expect(read % BATCH).toBe(0);
      await shows(library, 'Import files…');
      await importMany(library);
      const label = (n: number) => n.toLocaleString('en');
      await shows(library, `${label(IMPORTED - read)} taken, ${label(read)} were here already.`);
    } finally {
      await second.close();
    }
    const db = wholeArchive(profile);
    for (const table of ['article', 'quote', 'person', 'ft_docsize'])
      expect(db.selectValue(`select count(*) from ${table}`), table).toBe(IMPORTED);
  });

  test('of a migration, brings the old archive up with all that was in it', async () => {
    const old = released(4);
    fillMany(old, OLD);
    const profile = profileWith(bytesOf(old));
    const moment = written(profile);
    const first = await launch(name, { profile });
    const kill = await killing(first);
    const opening = first.extensionPage('library.html').catch(() => {}); // ends with the browser
    await kill(moment);
    await opening;

    const second = await launch(name, { profile });
    try {
      const library = await second.extensionPage('library.html');
      expect((await archiveStats(library)).read).toBe(OLD);
      await shows(library, '3,000 found');
    } finally {
      await second.close();
    }
    const db = wholeArchive(profile);
    expect(db.selectValue('pragma user_version')).toBe(MIGRATIONS.length);
    expect(db.selectValue('select count(*) from ft_docsize')).toBe(OLD);
  });
});

/** As `killer`, but no browser is left where the moment does not come. */
async function killing(browser: TestBrowser) {
  const kill = await browser.killer();
  return (when: () => boolean) =>
    kill(when).catch(async (error) => {
      await browser.close();
      throw error;
    });
}

/** Chooses a file of short articles in the library. */
const importMany = (library: Tab) =>
  library.eval(
    (count: number, header: string) => {
      const field = document.querySelector<HTMLInputElement>('input[aria-label="Import files…"]');
      if (!field) throw new Error('no field for files');
      const words = (n: number) => Array.from({ length: 60 }, (_, word) => `w${(n * 7_919 + word * 104_729) % 50_000}`);
      const records = Array.from({ length: count }, (_, n) => ({
        url: `https://courier.test/${n}`,
        title: `Barge ${n} struck the lock`,
        text: words(n).join(' the lock '),
        published: '2025-04-20',
        site: 'Courier',
        modified: null,
        byline: null,
        lang: 'en',
        provenance: 'read',
        origin: null,
        blocks: null,
        saved: '2025-04-20T12:00:00Z',
        earlier: [],
        people: [{ name: 'Oda Brenn', role: null, kind: 'person' }],
        quotes: [{ text: `We wait for ${n} divers.`, kind: 'direct', speaker: 'Oda Brenn' }],
        claims: [],
        highlights: [],
        position: null,
      }));
      const chosen = new DataTransfer();
      chosen.items.add(new File([[header, ...records.map((one) => JSON.stringify(one))].join('\n')], 'export.jsonl'));
      field.files = chosen.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    IMPORTED,
    headerLine('2026-01-01T00:00:00Z'),
  );

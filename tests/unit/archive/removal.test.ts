import type { Database } from '@sqlite.org/sqlite-wasm';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Archive } from '../../../lib/archive/archive';
import { EVERYTHING } from '../../../lib/archive/library';
import { archiveService } from '../../../lib/archive/service';
import { database, NOTHING, openInMemory, sqlite3 } from './in-memory';
import { inSteps } from './in-steps';
import { keptArticle } from './kept-article';

let db: Database;
let archive: Archive;
beforeEach(() => {
  db = database();
  archive = openInMemory({ db });
});

/** Saved in turn with others, so that their words lie between those of what stays. */
function keep(articles: number): void {
  for (let n = 0; n < articles; n++) {
    put('gone', n, `Quarrelwort number${n} was planted beside the canal. `);
    put('kept', n, `Number${n} of the barges passed the canal at noon. `);
  }
}

function put(site: string, n: number, sentence: string): void {
  const article = keptArticle({
    url: `https://${site}.test/${n}`,
    title: `${site} ${n}`,
    text: sentence.repeat(20),
    published: `2025-04-${String(1 + (n % 28)).padStart(2, '0')}`,
    links: [],
  });
  archive.save({ article, report: NOTHING });
}

/** As anybody finds it who opens the file. */
const onDisk = (word: string) => Buffer.from(sqlite3.capi.sqlite3_js_db_export(db)).toString('latin1').includes(word);

describe.each([3, 150])('of %i articles', (articles) => {
  test.each([
    ['found', () => archive.deleteFound({ ...EVERYTHING, site: 'gone.test' })],
    ['of a site', () => archive.deleteSite('gone.test')],
  ])('no word stays on the disk once those %s are deleted, and the rest is found as before', (_, remove) => {
    keep(articles);
    const before = archive.search({ ...EVERYTHING, text: 'barges' }, 500).results;
    expect(onDisk('uarrelwort')).toBe(true);

    expect(inSteps(remove)).toBe(articles);
    expect(onDisk('uarrelwort')).toBe(false);
    expect(archive.search({ ...EVERYTHING, text: 'quarrelwort' }, 500).results).toEqual([]);
    expect(archive.search({ ...EVERYTHING, text: 'barges' }, 500).results).toEqual(before);
    db.exec("insert into ft(ft, rank) values('integrity-check', 1)");
    expect(db.selectValue('pragma integrity_check')).toBe('ok');
  });
});

test('one deleted after many leaves nothing either', () => {
  keep(60);
  inSteps(() => archive.deleteSite('gone.test'));
  put('gone', 1, 'A lone hallowbeam burned at the lock. ');
  expect(onDisk('allowbeam')).toBe(true);
  inSteps(() => archive.deleteSite('gone.test'));
  expect(onDisk('allowbeam')).toBe(false);
});

test('what a restart left undone is done after it, between requests', () => {
  keep(60);
  archive.deleteSite('gone.test');
  expect(onDisk('uarrelwort')).toBe(true);
  const service = archiveService(sqlite3, db, { now: () => '2025-06-01T12:00:00Z', clock: () => 0 });
  expect(service.answer({ call: 'stats', args: [] })).toMatchObject({ ok: true, value: { read: 60 } });
  while (service.keepUp());
  expect(onDisk('uarrelwort')).toBe(false);
  expect(db.selectValue('pragma integrity_check')).toBe('ok');
});

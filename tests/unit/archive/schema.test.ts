import { readFileSync } from 'node:fs';
import sqlite3InitModule, { type Database } from '@sqlite.org/sqlite-wasm';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../lib/analyse/report';
import { openArchive } from '../../../lib/archive/archive';
import { EVERYTHING } from '../../../lib/archive/library';
import { MIGRATIONS, migrate } from '../../../lib/archive/schema';
import { keptArticle } from './kept-article';

const sqlite3 = await sqlite3InitModule();
const database = () => new sqlite3.oo1.DB(':memory:');
const NOTHING: Report = { sentences: [], quotes: [], people: [], dates: [], claims: [] };
const VERSIONS = MIGRATIONS.map((_, place) => place + 1);

/** The schemas as they were released, each in a file that is never edited: what people have on their disks. */
function released(version: number): Database {
  const db = database();
  for (let step = 1; step <= version; step++)
    db.exec(readFileSync(new URL(`schemas/${step}.sql`, import.meta.url), 'utf8'));
  db.exec(`pragma user_version = ${version}`);
  return db;
}

/** Written with the columns of the first version, which every later one has. */
function fill(db: Database): void {
  db.exec(`
    insert into article(id, address, url, host, title, body, published, site, lang, provenance, saved) values
      (1323302912, 'courier.test/lock', 'https://courier.test/lock', 'courier.test', 'Lock shut', 'A barge struck the Pellan lock.',
       '2025-04-20', 'Courier', 'en', 'read', '2025-04-20T09:00:00Z'),
      (1323302913, 'courier.test/weir', 'https://courier.test/weir', 'courier.test', 'Weir open', '', '2025-04-20', 'Courier', 'en',
       'seen', '2025-04-20T09:00:00Z');
    insert into person values(1323302912, 'Oda Brenn', 'brenn', 'lock keeper', 'person');
    insert into quote values(1323302912, 'Oda Brenn', 'brenn', 'direct', 'We wait for divers.');
    insert into claim values(1323302912, 'A barge struck the Pellan lock.', '2025-04-20', '2025-04-20');
  `);
}

const structure = (db: Database) =>
  db.selectArrays("select name, replace(replace(sql, ' ', ''), char(10), '') from sqlite_schema order by name");

describe('the schema', () => {
  it.each(VERSIONS)('version %i is still what was released', (version) => {
    const db = database();
    migrate(db, MIGRATIONS.slice(0, version));
    expect(structure(db)).toEqual(structure(released(version)));
  });

  it.each(VERSIONS)('comes up from version %i with all that was in it', (version) => {
    const db = released(version);
    fill(db);
    const archive = openArchive(sqlite3, db, { now: () => '2026-01-01T00:00:00Z', clock: () => 0 });
    expect(db.selectValue('pragma user_version')).toBe(MIGRATIONS.length);
    expect(archive.stats()).toMatchObject({ read: 1, seen: 1 });
    expect(archive.person('Oda Brenn').quotes).toMatchObject([{ text: 'We wait for divers.' }]);
    expect(archive.search({ ...EVERYTHING, text: 'barge' }, 10).results).toMatchObject([{ title: 'Lock shut' }]);
    const text = 'A barge struck the Pellan lock. It is shut.';
    const article = keptArticle({ url: 'https://courier.test/lock', title: 'Lock shut', text, modified: '2025-04-21' });
    expect(archive.save({ article, report: NOTHING }).change).toMatchObject({ added: ['It is shut.'] });
  });

  it('leaves data of a newer version alone', () => {
    const db = released(MIGRATIONS.length);
    fill(db);
    db.exec('pragma user_version = 99');
    expect(() => migrate(db)).toThrow('newer version');
    expect(db.selectValue('select count(*) from article')).toBe(2);
  });

  it('leaves nothing of a migration that fails', () => {
    const db = database();
    expect(() => migrate(db, ['create table a(b)', 'create table c(d); nonsense'])).toThrow();
    expect(db.selectValues("select name from sqlite_schema where name in ('a', 'c')")).toEqual(['a']);
    expect(db.selectValue('pragma user_version')).toBe(1);
  });
});

import type { Database } from '@sqlite.org/sqlite-wasm';
import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '../../../lib/archive/library';
import { MIGRATIONS, migrate } from '../../../lib/archive/schema';
import { database, NOTHING, openInMemory } from './in-memory';
import { keptArticle } from './kept-article';
import { fill, released } from './released';

const VERSIONS = MIGRATIONS.map((_, place) => place + 1);

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
    const archive = openInMemory({ now: () => '2026-01-01T00:00:00Z', db });
    expect(db.selectValue('pragma user_version')).toBe(MIGRATIONS.length);
    expect(archive.stats()).toMatchObject({ read: 1, seen: 1 });
    expect(archive.person('Oda Brenn', 50).quotes).toMatchObject([{ text: 'We wait for divers.' }]);
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

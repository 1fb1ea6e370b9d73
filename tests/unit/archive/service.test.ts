import type { Database } from '@sqlite.org/sqlite-wasm';
import { describe, expect, it } from 'vitest';
import type { ArchiveRequest } from '../../../lib/archive/calls';
import { EVERYTHING } from '../../../lib/archive/library';
import { archiveService } from '../../../lib/archive/service';
import { bytesOf, database, databaseOf, NOTHING, sqlite3 } from './in-memory';
import { keptArticle } from './kept-article';

const serve = (db: Database) =>
  archiveService(sqlite3, db, { now: () => '2026-01-01T00:00:00Z', clock: () => 0 }).answer;

function saving(n: number, text = `Barge number ${n} struck the Pellan lock.`): ArchiveRequest {
  const article = keptArticle({ url: `https://courier.test/${n}`, title: `Barge ${n}`, text, published: '2025-04-20' });
  return { call: 'save', args: [{ article, report: NOTHING }] };
}
const STATS: ArchiveRequest = { call: 'stats', args: [] };
const DELETE: ArchiveRequest = { call: 'deleteAll', args: [] };
const query = { ...EVERYTHING, text: 'barge' };
const SEARCH: ArchiveRequest = { call: 'search', args: [query, 10] };

function filled(articles = 30): Database {
  const db = database();
  const ask = serve(db);
  for (let n = 0; n < articles; n++) ask(saving(n));
  return db;
}

/** The same database with bytes of its file changed. */
function spoilt(db: Database, spoil: (bytes: Uint8Array) => void): Database {
  const bytes = bytesOf(db);
  spoil(bytes);
  return databaseOf(bytes);
}

describe('a database that is', () => {
  it.each<[string, (bytes: Uint8Array) => void]>([
    ['no database', (bytes) => bytes.fill(120, 0, 100)],
    ['damaged at its beginning', (bytes) => bytes.fill(255, 100, 400)],
    ['damaged throughout', (bytes) => bytes.fill(255, 4_096)],
  ])('%s is told of in a sentence, and can be begun anew', (_, spoil) => {
    const ask = serve(spoilt(filled(), spoil));
    expect(ask(SEARCH)).toEqual({
      ok: false,
      reason: expect.stringContaining('is damaged. Reading goes on without it'),
    });
    expect(ask(saving(1))).toMatchObject({ ok: false });
    expect(ask(DELETE)).toMatchObject({ ok: true });
    expect(ask(saving(1))).toMatchObject({ ok: true });
    expect(ask(SEARCH)).toMatchObject({ ok: true, value: { total: 1 } });
  });

  it('damaged in pages of its index mends itself, and has no other left', () => {
    const db = filled(150);
    const leaf = "select pgoffset from dbstat where name = 'ft_data' and pagetype = 'leaf' limit 1 offset 1";
    const start = Number(db.selectValue(leaf));
    const copy = spoilt(db, (bytes) => bytes.fill(255, start, start + 4_096));
    const ask = serve(copy);
    expect(ask(SEARCH)).toMatchObject({ ok: true, value: { total: 150 } });
    expect(ask(saving(200))).toMatchObject({ ok: true });
    expect(ask(SEARCH)).toMatchObject({ ok: true, value: { total: 151 } });
    expect(copy.selectValue('pragma integrity_check')).toBe('ok');
    expect(copy.selectValue("select v from ft_config where k = 'secure-delete'")).toBe(1);
    copy.exec("insert into ft(ft, rank) values('integrity-check', 1)");
  });

  it('damaged in some of its pages is exported but for what stands in them', () => {
    const db = filled(150);
    const leaf =
      "select pgoffset from dbstat where name = 'article' and pagetype = 'leaf' order by path limit 1 offset 1";
    const start = Number(db.selectValue(leaf));
    const ask = serve(spoilt(db, (bytes) => bytes.fill(255, start, start + 4_096)));
    const lines: unknown = expect.toSatisfy((all: string[]) => all.length > 100 && all.length < 150);
    expect(ask({ call: 'exportBatch', args: [null] })).toEqual({
      ok: true,
      value: { lines, isPartial: true, next: null },
    });
  });

  it('full keeps what it has, whole, and answers questions', () => {
    const db = filled();
    const ask = serve(db);
    db.exec(`pragma max_page_count = ${db.selectValue('pragma page_count')}`);
    const long = Array.from({ length: 4_000 }, (_, n) => `Word${n} barge.`).join(' ');
    expect(ask(saving(1, long))).toEqual({ ok: false, reason: expect.stringContaining('no room left') });
    expect(ask(STATS)).toMatchObject({ ok: true, value: { read: 30 } });
    expect(ask(SEARCH)).toMatchObject({ ok: true, value: { total: 30 } });
    expect(db.selectValue('pragma integrity_check')).toBe('ok');
  });

  it('of a newer version is left alone, by deleting too', () => {
    const db = filled();
    db.exec('pragma user_version = 99');
    const ask = serve(db);
    for (const request of [SEARCH, DELETE])
      expect(ask(request)).toEqual({ ok: false, reason: expect.stringContaining('Update Backstory to use it') });
    expect(db.selectValue('select count(*) from article')).toBe(30);
  });

  it('whole but for its index mends itself', () => {
    const db = filled();
    db.exec('delete from ft_data where id > 10');
    expect(serve(db)(SEARCH)).toMatchObject({ ok: true, value: { total: 30 } });
  });
});

import type { Database } from '@sqlite.org/sqlite-wasm';
import type { Kept } from './library';
import { removeArticles } from './removal';

/** What goes first, of each kind the oldest: what costs the reader least to lose. */
const ORDER: readonly Kept[] = ['seen', 'feed', 'imported', 'read'];
/** Removing a long text from the index takes some ten milliseconds. */
const STEP = 20;

/** In bytes, as on the disk. */
export const sizeOf = (db: Database) =>
  Number(db.selectValue('select page_count * page_size from pragma_page_count, pragma_page_size'));

/** Removes some articles where the database is larger than `limit` bytes, but never what holds highlights or notes. */
export function removeFirst(db: Database, limit: number): { removed: number } {
  if (sizeOf(db) <= limit) return { removed: 0 };
  for (const kept of ORDER) {
    const ids = db.selectValues(
      'select id from article where provenance = ? and id not in (select article from highlight) order by id limit ?',
      [kept, STEP],
    );
    if (ids.length === 0) continue;
    removeArticles(db, ids.map(Number));
    return { removed: ids.length };
  }
  return { removed: 0 };
}

/** What was read, came or was seen before that time, but nothing imported, which was chosen piece by piece, or highlighted. */
export function olderThan(db: Database, before: string): number[] {
  const sql = `select id from article where saved < ? and provenance in ('read', 'feed', 'seen')
    and id not in (select article from highlight)`;
  return db.selectValues(sql, [before]).map(Number);
}

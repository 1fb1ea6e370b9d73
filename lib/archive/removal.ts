import type { Database } from '@sqlite.org/sqlite-wasm';
import { shrink } from './tidy';

/** From here on overwriting the whole index costs less than finding each word's place in it. */
const MANY = 40;

/**
 * Deletes these articles with all that hangs on them, so that no word of them stays on the disk. To be called within a
 * transaction. The index finds and overwrites the words of a few one by one (some ten milliseconds for a long text). Of many
 * it is only told that they are gone; then it is written anew without them, which takes a second for 20,000 articles kept.
 */
export function removeArticles(db: Database, ids: readonly number[]): { removed: number } {
  if (ids.length >= MANY) secureDelete(db, false);
  db.exec('delete from article where id in (select value from json_each(?))', { bind: [JSON.stringify(ids)] });
  if (ids.length >= MANY) {
    db.exec("insert into ft(ft) values('optimize')");
    secureDelete(db, true);
  }
  return { removed: ids.length };
}

/**
 * After the transaction: gives the room back. Where many went, neighbours were moved about in their pages, and SQLite leaves
 * pieces of what stood there in the gaps: only a database written anew has none.
 */
export function clearUp(db: Database, { removed }: { removed: number }): void {
  try {
    if (removed >= MANY) db.exec('vacuum');
  } catch {
    // No room for a second copy while it is written: what is free already is given back.
  }
  try {
    shrink(db);
  } catch {
    // No room for a journal: what is free is used again.
  }
}

/** Kept in the database itself, so that a transaction that fails puts it back. */
function secureDelete(db: Database, on: boolean): void {
  db.exec("insert into ft(ft, rank) values('secure-delete', ?)", { bind: [Number(on)] });
}

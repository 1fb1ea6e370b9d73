import type { Database } from '@sqlite.org/sqlite-wasm';
import { freePages } from './tidy';
import { transaction } from './transaction';
import { demandUpkeep, keepUp } from './upkeep';

/** What came of a deletion. Until it is done, the same request goes on with it. */
export interface Removed {
  removed: number;
  /** Whether nothing is left to remove, and no word of what was is on the disk. */
  isDone: boolean;
}

/** From here on writing the index anew costs less than finding each word's place in it. */
const MANY = 40;
/** At once: more would keep others waiting. */
const REMOVED_MAX = 1_000;
const FREED = 1_000;

/**
 * Deletes the first of these articles with all that hangs on them or, when there are none, does a step of what is left to do until
 * no word of those that are gone is on the disk.
 */
export function removeSome(db: Database, ids: readonly number[]): Removed {
  if (ids.length === 0) return { removed: 0, isDone: !keepUp(db) };
  const some = ids.slice(0, REMOVED_MAX);
  transaction(db, () => {
    removeArticles(db, some);
    freePages(db, FREED); // at once: the disk may be full, and what is left to do takes room
    demandUpkeep(db, some.length >= MANY ? 'merge' : 'shrink');
  });
  return { removed: some.length, isDone: false };
}

/**
 * Deletes these. To be called within a transaction. The index finds and overwrites the words of a few one by one (some ten
 * milliseconds for a long text). Of many it is only told that they are gone.
 */
export function removeArticles(db: Database, ids: readonly number[]): void {
  const areMany = ids.length >= MANY;
  if (areMany) secureDelete(db, false);
  db.exec('delete from article where id in (select value from json_each(?))', { bind: [JSON.stringify(ids)] });
  if (areMany) secureDelete(db, true);
}

/** Kept in the database itself, so that a transaction that fails puts it back. */
function secureDelete(db: Database, on: boolean): void {
  db.exec("insert into ft(ft, rank) values('secure-delete', ?)", { bind: [Number(on)] });
}

import type { Database } from '@sqlite.org/sqlite-wasm';
import { fillGaps } from './gaps';
import { freePages } from './tidy';
import { transaction } from './transaction';

/**
 * What is left to do after a deletion until no word of it is on the disk, in order. It takes a second for some 20,000 articles kept,
 * so it is done in steps between requests, and goes on after a restart.
 */
const STEPS = {
  /** Of many articles the index only knows that they are gone: it is written anew without them. */
  merge: (db: Database) => {
    db.exec("insert into ft(ft, rank) values('merge', ?)", { bind: [-INDEX_PAGES] });
    return 'merging';
  },
  merging: (db: Database) => {
    const before = changes(db);
    db.exec("insert into ft(ft, rank) values('merge', ?)", { bind: [INDEX_PAGES] });
    // So FTS5 tells that there is nothing left to merge.
    return changes(db) - before < 2 ? 'shrink' : 'merging';
  },
  shrink: (db: Database) => (freePages(db, FREED) === FREED ? 'shrink' : 'gaps'),
  gaps: (db: Database, page: number) => (fillGaps(db, page, READ) ? 'gaps' : null),
} as const;

type Step = keyof typeof STEPS;

/** Pages a step: as much as takes some tenths of a second. */
const INDEX_PAGES = 500;
const FREED = 1_000;
const READ = 1_000;

/** Notes within the transaction of a deletion what is to be done after it. */
export function demandUpkeep(db: Database, step: Step): void {
  const isMerging = db.selectValue("select 1 from upkeep where step in ('merge', 'merging')");
  db.exec('delete from upkeep');
  db.exec('insert into upkeep(step, page) values(?, 1)', { bind: [isMerging ? 'merge' : step] });
}

/** Does the next step. False when there is nothing to do. */
export function keepUp(db: Database): boolean {
  const row = db.selectObject('select step, page from upkeep');
  if (!row) return false;
  transaction(db, () => {
    const step = row.step as Step;
    const page = Number(row.page);
    const next = STEPS[step](db, page);
    if (next) db.exec('update upkeep set step = ?, page = ?', { bind: [next, next === step ? page + READ : 1] });
    else db.exec('delete from upkeep');
  });
  return true;
}

const changes = (db: Database) => Number(db.selectValue('select total_changes()'));

import type { Database } from '@sqlite.org/sqlite-wasm';

/**
 * Does all of `work` or nothing. Throws what `work` threw: SQLite's own `transaction` would throw another error in its place
 * after a full disk or a failed read, which end the transaction by themselves.
 */
export function transaction<T>(db: Database, work: () => T): T {
  db.exec('begin');
  try {
    const result = work();
    db.exec('commit');
    return result;
  } catch (error) {
    rollBack(db);
    throw error;
  }
}

function rollBack(db: Database): void {
  try {
    db.exec('rollback');
  } catch {
    // Rolled back already.
  }
}

import type { Database, Sqlite3Static } from '@sqlite.org/sqlite-wasm';

/** SQLite's own way to begin anew: the file is emptied whatever is in it, a damaged database included. */
export function reset({ capi }: Sqlite3Static, db: Database): void {
  capi.sqlite3_db_config(db, capi.SQLITE_DBCONFIG_RESET_DATABASE, 1, 0);
  try {
    db.exec('vacuum');
  } finally {
    capi.sqlite3_db_config(db, capi.SQLITE_DBCONFIG_RESET_DATABASE, 0, 0);
  }
}

import type { Database, Sqlite3Static } from '@sqlite.org/sqlite-wasm';

/**
 * Lets SQLite put back, from the journal, what a browser that ended in mid-write left half written. It does so unless another
 * connection holds the files, and those of the pool always say that one does, though there never is: to be called before the
 * database is read.
 */
export function recoverAfterCrash({ capi, wasm }: Sqlite3Static, db: Database): void {
  const stack = wasm.pstack.pointer;
  try {
    const place = wasm.pstack.allocPtr();
    db.checkRc(capi.sqlite3_file_control(db, 'main', capi.SQLITE_FCNTL_FILE_POINTER, place));
    const file = new capi.sqlite3_file(wasm.peekPtr(place));
    new capi.sqlite3_io_methods(file.$pMethods).installMethods({
      xCheckReservedLock(_: number, answer: number) {
        wasm.poke32(answer, 0);
        return capi.SQLITE_OK;
      },
    });
  } finally {
    wasm.pstack.restore(stack);
  }
}

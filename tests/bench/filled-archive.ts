import sqlite3InitModule from '@sqlite.org/sqlite-wasm';
import { openArchive } from '../../lib/archive/archive';
import { syntheticArticles } from './synthetic-articles';

/** Lines of an import that are taken at a time. */
const BATCH = 200;

/** The bytes of a database of so many articles, written by the product itself. */
export async function filledArchive(count: number): Promise<Uint8Array> {
  const sqlite3 = await sqlite3InitModule();
  const db = new sqlite3.oo1.DB(':memory:');
  const archive = openArchive(sqlite3, db, { now: () => new Date().toISOString(), clock: () => performance.now() });
  let lines: { number: number; text: string }[] = [];
  let number = 0;
  for (const article of syntheticArticles(count)) {
    number += 1;
    lines.push({ number, text: JSON.stringify(article) });
    if (lines.length < BATCH && number < count) continue;
    archive.importBatch(lines);
    lines = [];
  }
  db.exec("insert into ft(ft) values('optimize')"); // as after an import; written anew it would take twice the memory
  return sqlite3.capi.sqlite3_js_db_export(db);
}

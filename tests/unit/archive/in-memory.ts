import sqlite3InitModule, { type Database } from '@sqlite.org/sqlite-wasm';
import type { Report } from '../../../lib/analyse/report';
import { type Archive, openArchive } from '../../../lib/archive/archive';

export const sqlite3 = await sqlite3InitModule();

export const database = (): Database => new sqlite3.oo1.DB(':memory:');

/** The file of a database. */
export const bytesOf = (db: Database): Uint8Array => sqlite3.capi.sqlite3_js_db_export(db);

export function databaseOf(bytes: Uint8Array): Database {
  const db = database();
  const { capi, wasm } = sqlite3;
  const flags = capi.SQLITE_DESERIALIZE_FREEONCLOSE | capi.SQLITE_DESERIALIZE_RESIZEABLE;
  const place = wasm.allocFromTypedArray(bytes);
  db.checkRc(capi.sqlite3_deserialize(db, 'main', place, bytes.length, bytes.length, flags));
  return db;
}

/** An archive as the worker opens it; no time passes while it works. */
export const openInMemory = ({ now = (): string => '2025-06-01T12:00:00Z', db = database() } = {}): Archive =>
  openArchive(sqlite3, db, { now, clock: () => 0 });

/** Of an article in which nobody is quoted and nothing happens. */
export const NOTHING: Report = { sentences: [], quotes: [], people: [], dates: [], claims: [] };

import { cpSync } from 'node:fs';
import sqlite3InitModule, { type Database } from '@sqlite.org/sqlite-wasm';
import { afterAll, beforeAll, expect } from 'vitest';
import { type BrowserName, launch } from './browsers';
import { readArchive, writeArchive } from './browsers/archive-file';
import { newProfile, removeProfile } from './browsers/profile';
import { archiveStats } from './product';

export const sqlite3 = await sqlite3InitModule();

/** Makes profiles, of a browser that was used before, whose archive is the database of those bytes. */
export function useProfiles(name: BrowserName): (database: Uint8Array) => string {
  const profiles = [newProfile()];
  const used = profiles[0] as string;
  beforeAll(async () => {
    const browser = await launch(name, { profile: used });
    await archiveStats(await browser.extensionPage('options.html'));
    await browser.close();
  });
  afterAll(() => profiles.forEach(removeProfile));
  return (database) => {
    const profile = newProfile();
    profiles.push(profile);
    cpSync(used, profile, { recursive: true });
    writeArchive(profile, database);
    return profile;
  };
}

export const bytesOf = (db: Database): Uint8Array => sqlite3.capi.sqlite3_js_db_export(db);

export function databaseOf(bytes: Uint8Array): Database {
  const db = new sqlite3.oo1.DB(':memory:');
  const { sqlite3_deserialize: deserialize, SQLITE_DESERIALIZE_FREEONCLOSE: flag } = sqlite3.capi;
  const place = sqlite3.wasm.allocFromTypedArray(bytes);
  db.checkRc(deserialize(db, 'main', place, bytes.length, bytes.length, flag));
  return db;
}

/** The archive of a closed browser, of which nothing is half written: every page is sound, and the index fits the texts. */
export function wholeArchive(profile: string): Database {
  const db = databaseOf(readArchive(profile));
  expect(db.selectValue('pragma integrity_check')).toBe('ok');
  db.exec("insert into ft(ft, rank) values('integrity-check', 1)"); // throws where it does not
  return db;
}

import { cpSync } from 'node:fs';
import type { Database } from '@sqlite.org/sqlite-wasm';
import { afterAll, beforeAll, expect } from 'vitest';
import { databaseOf } from '../unit/archive/in-memory';
import { type BrowserName, launch, type TestBrowser } from './browsers';
import { readArchive, writeArchive } from './browsers/archive-file';
import { newProfile, removeProfile } from './browsers/profile';
import { archiveStats } from './product';

/** Makes profiles, of a browser that was used before, whose archive is the database of those bytes. */
export function useProfiles(name: BrowserName): (bytes: Uint8Array) => string {
  const profiles = [newProfile()];
  const used = profiles[0] as string;
  beforeAll(async () => {
    const browser = await launch(name, { profile: used });
    await archiveStats(await browser.extensionPage('options.html'));
    await browser.close();
  });
  afterAll(() => profiles.forEach(removeProfile));
  return (bytes) => {
    const profile = newProfile();
    profiles.push(profile);
    cpSync(used, profile, { recursive: true });
    writeArchive(profile, bytes);
    return profile;
  };
}

/** Has a browser with that profile work, and closes it whatever comes of that. */
export async function withBrowser<T>(
  name: BrowserName,
  profile: string,
  work: (browser: TestBrowser) => Promise<T>,
): Promise<T> {
  const browser = await launch(name, { profile });
  return work(browser).finally(() => browser.close());
}

/** The archive of a closed browser, of which nothing is half written: every page is sound, and the index fits the texts. */
export function wholeArchive(profile: string): Database {
  const db = databaseOf(readArchive(profile));
  expect(db.selectValue('pragma integrity_check')).toBe('ok');
  db.exec("insert into ft(ft, rank) values('integrity-check', 1)"); // throws where it does not
  return db;
}

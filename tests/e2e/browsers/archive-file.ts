import { closeSync, openSync, readdirSync, readFileSync, readSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** SQLite's pool keeps a database and its journal in files of any name, behind a header that begins with the path. */
const DATABASE = '/archive.db\0';
const JOURNAL = '/archive.db-journal\0';
const HEADER = 4_096;

/** Puts another database in the place of the archive's, which must exist, while the browser is closed. */
export function writeArchive(profile: string, database: Uint8Array): void {
  const file = poolFile(profile, DATABASE);
  const header = readFileSync(file).subarray(0, HEADER);
  writeFileSync(file, Buffer.concat([header, database]));
}

/** The bytes of the archive's database; whole while the browser is closed. */
export const readArchive = (profile: string): Uint8Array =>
  new Uint8Array(readFileSync(poolFile(profile, DATABASE)).subarray(HEADER));

/** Tells in each moment whether the archive was written since. */
export const written = (profile: string): (() => boolean) => changed(poolFile(profile, DATABASE));

/**
 * Tells in each moment whether the archive is just being written for the nth time: some of it is on the disk, and what that replaced is
 * in the journal.
 */
export function halfWritten(profile: string, nth: number): () => boolean {
  const [database, journal] = [poolFile(profile, DATABASE), poolFile(profile, JOURNAL)];
  let isWritten = changed(database);
  let begun = 0;
  let wasInUse = false;
  return () => {
    const isInUse = statSync(journal).size > HEADER;
    if (isInUse && !wasInUse) begun += 1;
    if (!isInUse && wasInUse) isWritten = changed(database);
    wasInUse = isInUse;
    return isInUse && begun >= nth && isWritten();
  };
}

function changed(file: string): () => boolean {
  const { mtimeMs } = statSync(file);
  return () => statSync(file).mtimeMs > mtimeMs;
}

function poolFile(profile: string, name: string): string {
  const found = readdirSync(profile, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .find((file) => beginning(file, name.length) === name);
  if (!found) throw new Error(`no ${name} in ${profile}`);
  return found;
}

function beginning(file: string, length: number): string {
  const bytes = Buffer.alloc(length);
  const descriptor = openSync(file, 'r');
  readSync(descriptor, bytes, 0, bytes.length, 0);
  closeSync(descriptor);
  return bytes.toString('latin1');
}

import { closeSync, openSync, readdirSync, readFileSync, readSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** SQLite's pool keeps a database in a file of any name, behind a header that begins with the path. */
const NAME = '/archive.db\0';
const HEADER = 4_096;

/** Puts another database in the place of the archive's, which must exist, while the browser is closed. */
export function writeArchive(profile: string, database: Uint8Array): void {
  const file = archiveFile(profile);
  const header = readFileSync(file).subarray(0, HEADER);
  writeFileSync(file, Buffer.concat([header, database]));
}

function archiveFile(profile: string): string {
  const found = readdirSync(profile, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .find((file) => beginning(file) === NAME);
  if (!found) throw new Error(`no archive in ${profile}`);
  return found;
}

function beginning(file: string): string {
  const bytes = Buffer.alloc(NAME.length);
  const descriptor = openSync(file, 'r');
  readSync(descriptor, bytes, 0, bytes.length, 0);
  closeSync(descriptor);
  return bytes.toString('latin1');
}

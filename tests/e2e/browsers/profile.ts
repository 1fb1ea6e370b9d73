import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export const newProfile = (): string => mkdtempSync(path.join(tmpdir(), 'backstory-profile-'));

/** A browser's last helper processes may still be writing when the browser has gone. */
export const removeProfile = (folder: string): void =>
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });

/** The files under a folder that contain the text, in either of the encodings that browsers write. */
export function filesContaining(folder: string, text: string): string[] {
  const needles = [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => contains(file, needles));
}

function contains(file: string, needles: Buffer[]): boolean {
  try {
    const content = readFileSync(file);
    return needles.some((needle) => content.includes(needle));
  } catch {
    return false; // gone since it was listed
  }
}

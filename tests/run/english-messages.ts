import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Messages } from '../../lib/browser/language';
import { ENGLISH, messageKey, type Words } from '../../lib/browser/localised';

const FOLDERS = ['components', 'lib'];

/** The messages of the English words in the sources, after those of the manifest, which stand in the file alone. */
export async function englishMessages(file: Messages): Promise<Messages> {
  for (const folder of FOLDERS)
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
      if (/(?:strings|sentences)\.ts$/.test(name)) await import(pathToFileURL(resolve(folder, name)).href);
  const ofManifest = Object.entries(file).filter(([key]) => !key.includes('_'));
  const ofSources = [...ENGLISH]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([surface, words]) => flat(surface, words));
  return Object.fromEntries([...ofManifest, ...ofSources]);
}

function flat(path: string, words: Words | readonly (string | Words)[]): [string, { message: string }][] {
  return Object.entries(words).flatMap(([name, value]) => {
    const key = messageKey(path, name);
    if (value === '') return [];
    return typeof value === 'string' ? [[key, { message: value }] as [string, { message: string }]] : flat(key, value);
  });
}

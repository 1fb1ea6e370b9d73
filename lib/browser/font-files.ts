import { browser } from 'wxt/browser';
import { TYPEFACES } from './typefaces';

const FILES = new Set(Object.values(TYPEFACES).flatMap(({ files }) => files.map(({ file }) => file)));

/**
 * A font file of the extension in base64: messages carry no bytes. For the reader in a page, which cannot fetch it, as no file
 * of the extension is accessible to pages: they would know by it that the extension is there.
 */
export async function fontFile(name: string): Promise<string> {
  if (!FILES.has(name)) throw new Error(`There is no font file "${name}".`);
  const answer = await fetch(new URL(`fonts/${name}.woff2`, browser.runtime.getURL('/')));
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const parts: string[] = [];
  // In parts: a call takes so many arguments only.
  for (let at = 0; at < bytes.length; at += 8_192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8_192)));
  return btoa(parts.join(''));
}

import type { Answer } from './calls';

/** Something that went wrong in a way that is known; its message is a sentence for people. */
export class ArchiveError extends Error {}

const DAMAGED =
  'The archive on this computer is damaged. Reading goes on without it; to begin a new one, delete everything in the options.';
const FULL =
  'There is no room left for the archive. Nothing was changed; free some space, or delete older articles in the options.';
export const BUSY = 'The archive is in use by another copy of Backstory. Close the others and try again.';

/** What SQLite's primary result codes mean to people. */
const SENTENCES: Record<number, string> = {
  5: BUSY,
  6: BUSY,
  8: 'The archive cannot be written to. Reading goes on without it; what is in it can still be read.',
  11: DAMAGED,
  13: FULL,
  26: DAMAGED,
};
/** Files in the browser's private store can be short of nothing but room. */
const NOT_WRITTEN = new Set([778, 1546, 4874]);
const INDEX_DAMAGED = 267;
const PRIMARY = 0xff;

/** Why the archive did not do what it was asked, in a sentence for people. */
export function refusal(error: unknown): Answer<never> {
  return { ok: false, reason: sentenceOf(error) };
}

/** Whether a database cannot be used any longer as it is. */
export function isDamage(error: unknown): boolean {
  return SENTENCES[(resultCode(error) ?? 0) & PRIMARY] === DAMAGED;
}

/** Whether the index does not fit the texts, which are whole. */
export function isIndexDamage(error: unknown): boolean {
  return resultCode(error) === INDEX_DAMAGED;
}

/** SQLite's extended result code; null for any other error. */
function resultCode(error: unknown): number | null {
  if (typeof error !== 'object' || error === null || !('resultCode' in error)) return null;
  return Number(error.resultCode);
}

function sentenceOf(error: unknown): string {
  if (error instanceof ArchiveError) return error.message;
  const code = resultCode(error);
  const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
  if (isFull || (code !== null && NOT_WRITTEN.has(code))) return FULL;
  const detail = error instanceof Error ? error.message : String(error);
  const known = code === null ? undefined : SENTENCES[code & PRIMARY];
  return known ?? `The archive could not do this (${detail}). Reading goes on without it.`;
}

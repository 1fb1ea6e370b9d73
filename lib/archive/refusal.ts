import { SENTENCES } from '../sentences';
import type { Answer } from './calls';

/** Something that went wrong in a way that is known; its message is a sentence for people. */
export class ArchiveError extends Error {}

/** What SQLite's primary result codes mean to people. */
const MEANINGS: Record<number, string> = {
  5: SENTENCES.busy,
  6: SENTENCES.busy,
  8: SENTENCES.readOnly,
  11: SENTENCES.damaged,
  13: SENTENCES.full,
  26: SENTENCES.damaged,
};
/** Files in the browser's private store can be short of nothing but room; their driver says no more than that something failed. */
const NOT_WRITTEN = new Set([10, 778, 1546, 4874]);
const INDEX_DAMAGED = 267;
const PRIMARY = 0xff;

/** Why the archive did not do what it was asked, in a sentence for people. */
export function refusal(error: unknown): Answer<never> {
  return { ok: false, reason: sentenceOf(error) };
}

/** Whether a database cannot be used any longer as it is. */
export function isDamage(error: unknown): boolean {
  return MEANINGS[(resultCode(error) ?? 0) & PRIMARY] === SENTENCES.damaged;
}

/** Whether there is no room to write. */
export function isFull(error: unknown): boolean {
  return sentenceOf(error) === SENTENCES.full;
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
  if (isFull || (code !== null && NOT_WRITTEN.has(code))) return SENTENCES.full;
  const detail = error instanceof Error ? error.message : String(error);
  const known = code === null ? undefined : MEANINGS[code & PRIMARY];
  return known ?? SENTENCES.unknown.replace('{detail}', () => detail);
}

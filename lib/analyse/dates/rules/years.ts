import type { Phrase } from '../phrase';
import type { Reading } from './rule';

/** Two digits of a year: the window of 1931 to 2030 that people mean. */
export const century = (year: number): number => year + (year > 30 ? 1900 : 2000);

/** June '98. */
export function shortYear(r: Reading): number | null {
  const at = r.tokens.findIndex((t) => t.cls === "'");
  return at < 0 ? null : century(Number(r.tokens[at + 1]?.value));
}

export const value = (v: string): Phrase => ({ kind: 'value', type: 'DATE', value: v });

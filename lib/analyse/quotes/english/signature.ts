import type { Attribution } from '../attribution';
import { type Item, isDash, isQuote } from '../items';
import { isNoun } from './noun';

/** Items: a longer line after the dash is no name. */
const LONGEST = 8;

/** "“…” — Ana Ruiz, baker": a passage in marks signed after a dash. */
export function signature(items: Item[]): Attribution | null {
  const dash = items.findIndex((item) => item.kind !== 'quote');
  if (dash < 1 || !isDash(items[dash]) || items.length - dash > LONGEST) return null;
  let end = dash + 1;
  while (items[end]?.capital && isNoun(items[end])) end++;
  const next = items[end];
  if (end === dash + 1 || (next && !/^[,.(]$/.test(next.text)) || items.slice(end).some(isQuote)) return null;
  const source: [number, number] = [dash + 1, end];
  return { cue: [dash, dash + 1], source, inherits: false, left: [0, dash], right: null, lemma: 'say', sure: 0.85 };
}

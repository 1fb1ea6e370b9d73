import type { Span } from '../../extract/article';
import type { ClaimWords } from './words/claim-words';

const NAME = /\p{Lu}[\p{L}’'-]{1,30}(?:\s(?:(?:of|the|de|la|al)\s)?\p{Lu}[\p{L}’'-]{1,30}){0,3}/gu;
/** So far before a name its preposition is looked for. */
const LEAD = 32;

/** The places a claim names: capitalised names behind a preposition of place that are no date, person or organisation. */
export function placesIn(text: string, [start, end]: Span, taken: readonly Span[], words: ClaimWords): string[] {
  const places = new Set<string>();
  for (const match of text.slice(start, end).matchAll(NAME)) {
    const from = start + match.index;
    const to = from + match[0].length;
    if (taken.some(([a, b]) => a < to && from < b)) continue;
    if (words.place.test(text.slice(Math.max(start, from - LEAD), from))) places.add(match[0].replace(/[’']s$/, ''));
  }
  return [...places];
}

import type { Attribution } from '../attribution';
import { type Item, is, isComma, isDash, isQuote, lowerAt, type Range } from '../items';
import { Tag } from '../lexicon';
import { trimRange } from './cue';
import { contentBefore } from './left-content';
import { phraseAfter } from './phrase-after';

/** "…, according to Smith" and "According to Smith, …" */
export function accordingTo(items: Item[], at: number, found: Attribution[]): Attribution | null {
  if (lowerAt(items, at) !== 'according' || lowerAt(items, at + 1) !== 'to') return null;
  const end = plainEnd(items, at + 2);
  const source: Range = phraseAfter(items, at + 2) ?? [at + 2, end];
  if (source[1] <= source[0]) return null;
  const base = { cue: [at, at + 2] as Range, source, inherits: false, lemma: 'according', sure: 0.9 };
  if (at > 1 || (at === 1 && !is(items[0], Tag.coordinator | Tag.adverb)))
    return { ...base, left: contentBefore(items, at, found), right: goesOn(items, at, source[1]) };
  const comma = afterSource(items, end);
  return comma < 0 ? null : { ...base, left: null, right: trimRange(items, [comma + 1, items.length]) };
}

/** "The dam, according to Smith, will hold": the clause goes on after its subject. */
function goesOn(items: Item[], at: number, end: number): Range | null {
  if (!isComma(items[at - 1]) || !isComma(items[end])) return null;
  const hasVerb = items.slice(0, at).some((item) => is(item, Tag.auxiliary | Tag.past) || item.verb);
  return !hasVerb && is(items[end + 1], Tag.auxiliary) ? trimRange(items, [end + 1, items.length]) : null;
}

function plainEnd(items: Item[], from: number): number {
  const end = items.findIndex(
    (item, index) =>
      index >= from &&
      (isQuote(item) ||
        isDash(item) ||
        /^[,.;:]$/.test(item.text) ||
        is(item, Tag.relative | Tag.coordinator) ||
        item.verb?.form === 'past'),
  );
  return end < 0 ? items.length : end;
}

/** The comma before the content, over an apposition to the source. */
function afterSource(items: Item[], from: number): number {
  const comma = items.findIndex((item, index) => index >= from && isComma(item));
  if (comma < 0 || !/^(?:an?|which|who|whose|based)$/.test(lowerAt(items, comma + 1))) return comma;
  const second = items.findIndex((item, index) => index > comma && isComma(item));
  return second < 0 ? comma : second;
}

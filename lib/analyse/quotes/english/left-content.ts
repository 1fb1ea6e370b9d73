import type { Attribution } from '../attribution';
import { type Item, is, isComma, isPause, isQuote, lowerAt, type Range } from '../items';
import { Tag } from '../lexicon';
import { isTitle } from '../loose';
import { isClosingAdjunct } from './adjuncts';
import { type Cue, closesQuote, isEnd, opensQuote, trimRange } from './cue';
import { phraseAfter } from './phrase-after';

/** Items: a longer opening is more than an adjunct. */
const LONGEST_OPENING = 14;
/** Items between a closing mark and the passage that goes on. */
const LONGEST_GAP = 22;

/** Content before and after an attribution that stands at the end of it or in its middle. */
export interface Around {
  left: Range;
  right: Range | null;
}

/** "…, Smith said." and "…, Smith said, …": the content is what stands before, and perhaps goes on. `begin` is where the attribution begins. */
export function contentAround({ items, after, verb, found }: Cue, begin: number): Around | null {
  const edge = lowerAt(items, begin - 1) === 'as' ? begin - 1 : begin;
  const before = items[edge - 1];
  if (verb.frames.has('of') || verb.frames.has('as')) return null;
  if (!isQuote(before) && !isPause(before)) return null;
  if (is(items[after], Tag.opener)) return null;
  const rest = verb.frames.has('told') ? (phraseAfter(items, after)?.[1] ?? after) : after;
  const closes = isComma(before) && isClosingAdjunct(items, rest);
  const left = contentBefore(items, edge, found, closes);
  if (!left) return null;
  const opening = isOpening(items, left);
  const quoted = closesQuote(items, edge) && !opening;
  if (opening && opensQuote(items, after)) return null;
  if (quoted && isQuote(before) && endsSpeech(before as Item)) return { left, right: laterQuote(items, after) };
  if (isEnd(items, rest)) return { left, right: null };
  const right = resumed(items, opening, rest, quoted);
  if (right) return { left, right };
  if (!quoted && (opening || items.slice(rest, rest + 20).some(({ lower }) => lower === 'that'))) return null;
  if (isClosingAdjunct(items, rest) || (quoted && items[rest]?.kind !== 'word'))
    return { left, right: laterQuote(items, after) };
  return null;
}

const endsSpeech = (quote: Item): boolean => !quote.mark?.closed || /[,.?!…—-]$/.test(quote.text);

/** "On Tuesday, she said …": what stands before is no content. */
const isOpening = (items: Item[], range: Range): boolean =>
  range[1] - range[0] < LONGEST_OPENING &&
  is(items[range[0]], Tag.adjunct | Tag.subordinator | Tag.preposition | Tag.ing | Tag.past) &&
  items.slice(...range).every((item) => !isQuote(item) || isTitle(item.text));

/**
 * What stands before `end` and belongs to no attribution before; the whole of it when the attribution `closes` its
 * sentence and so passes on who said what in it.
 */
export function contentBefore(items: Item[], end: number, found: Attribution[], closes = false): Range | null {
  let start = 0;
  const last = found.at(-1);
  if (last) {
    start = Math.max(last.cue[1], last.source?.[1] ?? 0);
    if (last.right) {
      const free = afterContent(items, start, end) ?? (closes ? passedOn(items, last, end) : null);
      if (free === null) return null;
      start = free;
    }
  }
  const colon = items.findLastIndex(
    (item, index) => index >= start && index < end && item.text === ':' && isQuote(items[index + 1]),
  );
  return trimRange(items, withoutJoint(items, [colon >= 0 ? colon + 1 : start, end]));
}

/** Content of the attribution before ends at a passage in marks right before `end`, or at ", and". */
function afterContent(items: Item[], start: number, end: number): number | null {
  for (let index = end - 1; index >= Math.max(start, end - 2); index--) if (isQuote(items[index])) return index;
  for (let index = end - 2; index > start; index--)
    if (
      (isComma(items[index]) || items[index]?.text === ';') &&
      is(items[index + 1], Tag.coordinator | Tag.subordinator)
    )
      return index + 1;
  return null;
}

/** "Smith had asked for more, sources said": the whole is what the sources say. */
const passedOn = (items: Item[], { cue, source, left }: Attribution, end: number): number | null =>
  left || !source || items.slice(0, end).some(isQuote) ? null : source[0] > 2 ? 0 : Math.min(cue[0], source[0]);

/** Without "But" before it and ", as" after it. */
function withoutJoint(items: Item[], [from, to]: Range): Range {
  let [start, end] = [from, to];
  if (is(items[start], Tag.coordinator)) start++;
  if (lowerAt(items, end - 1) === 'as') end--;
  return [start, end];
}

/** “…,” said Smith, a nurse, “…”: the quote goes on. */
export function laterQuote(items: Item[], from: number): Range | null {
  const last = Math.min(items.length, from + LONGEST_GAP + 1);
  for (let index = from; index < last; index++) {
    if (items[index]?.verb && !items[index]?.verb?.doubtful) return null;
    if (!isQuote(items[index])) continue;
    const before = items[index - 1];
    const bridged = is(before, Tag.coordinator | Tag.opener) && isPause(items[index - 2]);
    if (!isPause(before) && !/^[.:;]$/.test(before?.text ?? '') && !bridged) return null;
    return trimRange(items, [index, items.length]);
  }
  return null;
}

/** "The bridge, Smith said, would stay shut": the clause goes on after a comma. */
function resumed(items: Item[], opening: boolean, rest: number, quoted: boolean): Range | null {
  if (quoted) return null;
  let comma = rest;
  while (comma < rest + 6 && is(items[comma], Tag.time | Tag.adverb | Tag.preposition | Tag.determiner | Tag.occasion))
    comma++;
  if (!isPause(items[comma])) return null;
  const next = items[comma + 1];
  if (isQuote(next)) return trimRange(items, [comma + 1, items.length]);
  if (next?.kind !== 'word' || is(next, Tag.subordinator | Tag.relative) || next.lower === 'according') return null;
  if (next.verb && next.verb.form === 'ing') return null;
  if (is(next, Tag.ing) && !opening) return null;
  if (is(next, Tag.coordinator) && !startsClause(items, comma + 2)) return null;
  return trimRange(items, [comma + 1, items.length]);
}

/** Whether a subject of its own follows. */
const startsClause = (items: Item[], at: number): boolean =>
  is(items[at], Tag.determiner | Tag.possessive | Tag.pronoun | Tag.quantifier) ||
  items[at]?.capital === true ||
  lowerAt(items, at) === 'that' ||
  isQuote(items[at]);

import type { Frame } from '../../en/reporting-verbs';
import { type Item, is, isComma, isPause, isQuote, lowerAt, type Range } from '../items';
import { Tag } from '../lexicon';
import { afterAdjunct } from './adjuncts';
import { contentEnd } from './content-end';
import { type Cue, isEnd, opensQuote, trimRange } from './cue';
import { naming } from './naming';
import { isNoun } from './noun';
import { phraseAfter } from './phrase-after';

/** Items within which the infinitive, "of" or "as" of a frame follows. */
const NEAR = 14;

/** How the content after a cue was recognised: `sure` frames say so themselves, others rest on the verb alone. */
export interface After {
  range: Range;
  sure: boolean;
}

/** Content after the cue, by the frames its verb allows; the surest first. */
export function contentAfter(cue: Cue): After | null {
  const { items, after, verb } = cue;
  if (isEnd(items, after)) return null;
  const { frames } = verb;
  const sure = (start: number | null, sure = true, least?: number): After | null => {
    if (start === null) return null;
    const range = trimRange(items, [start, contentEnd(cue, start, least)]);
    return range && !isEmpty(items.slice(...range)) ? { range, sure } : null;
  };
  if (frames.has('of')) {
    const of = items.findIndex(({ lower }, index) => index >= after && index < after + NEAR && lower === 'of');
    return of <= after ? null : sure(after, true, of);
  }
  if (frames.has('as')) {
    const named = naming(cue);
    if (named !== null) return sure(named);
  }
  if (verb.prepositions.has(lowerAt(items, after)))
    return sure(is(items[after], Tag.opener) || lowerAt(items, after) === 'if' ? after : after + 1);
  if (frames.has('inf')) {
    // "asked not to be named": nothing is said.
    if (verb.lemma === 'ask' && /^(?:not|to)$/.test(lowerAt(items, after))) return null;
    const to = infinitive(items, after);
    if (to !== null) return sure(frames.has('told') ? to : after);
  }
  if (frames.has('told')) return sure(afterHearer(cue));
  if (!['clause', 'bare', 'object', 'marks'].some((frame) => frames.has(frame as Frame))) return null;
  const main = asClause(cue);
  if (main !== null) return sure(main, false);
  const start = afterAdjunct(items, after);
  if (isEnd(items, start)) return null;
  // "adding to problems that have grown": the clause tells of the problems.
  if (
    start > after &&
    lowerAt(items, start) === 'that' &&
    isNoun(items[start - 1]) &&
    is(items[start + 1], Tag.auxiliary)
  )
    return null;
  if (is(items[start], Tag.opener) || opensQuote(items, start)) return sure(start);
  if (frames.has('clause') && lowerAt(items, start - 1) === 'that') return sure(start);
  if (items[start - 1]?.text === ':') return sure(start);
  if (verb.doubtful) return startsWithClause(items, start) ? sure(start, false) : null;
  if (frames.has('bare') || frames.has('object')) return sure(bare(cue, start), false);
  if (frames.has('clause') && startsWithClause(items, start)) return sure(start, false);
  return null;
}

/** "denied it", "said nothing": no words are given. */
const isEmpty = (content: Item[]): boolean =>
  content.length === 1 &&
  /^(?:it|that|this|them|nothing|little|much|more|so|anything|something)$/.test(content[0]?.lower ?? '');

/** "promised to go", "urged the council to act": where the infinitive begins, no clause before it. */
function infinitive(items: Item[], from: number): number | null {
  for (let index = from; index < Math.min(items.length, from + NEAR); index++) {
    const item = items[index] as Item;
    if (
      item.lower === 'to' &&
      items[index + 1] &&
      items[index + 1]?.kind !== 'punct' &&
      !startsPhrase(items[index + 1])
    )
      return index;
    if (item.kind === 'punct' || is(item, Tag.opener | Tag.subordinator) || is(item, Tag.auxiliary)) return null;
  }
  return null;
}

const startsPhrase = (item: Item | undefined): boolean =>
  is(item, Tag.determiner | Tag.possessive) || item?.capital === true;

/** "told reporters on Tuesday that": over the hearer. */
function afterHearer({ items, after, verb }: Cue): number | null {
  if (is(items[after], Tag.opener)) return after;
  const hearer: Range | null = is(items[after], Tag.pronoun) ? [after, after + 1] : phraseAfter(items, after);
  const start = afterAdjunct(items, hearer?.[1] ?? after);
  if (/^(?:who|which)$/.test(lowerAt(items, start))) return null;
  if (
    is(items[start], Tag.opener) ||
    opensQuote(items, start) ||
    lowerAt(items, start - 1) === 'that' ||
    items[start - 1]?.text === ':'
  )
    return start;
  if (!hearer || isEnd(items, start) || items[start]?.kind !== 'word') return null;
  if (/^(?:about|of)$/.test(lowerAt(items, start))) return start + 1;
  if (is(items[start], Tag.preposition | Tag.relative | Tag.coordinator)) return null;
  return verb.frames.has('bare') || startsWithClause(items, start) ? start : null;
}

/** "As Smith said, …": where the main clause begins. */
function asClause({ items, at, after }: Cue): number | null {
  const first = items[0]?.kind === 'word' ? 0 : 1;
  if (lowerAt(items, first) !== 'as' || at - first > NEAR) return null;
  for (let comma = after; comma < Math.min(items.length - 1, after + NEAR); comma++) {
    if (isComma(items[comma])) return comma + 1;
    if (is(items[comma], Tag.opener) || isQuote(items[comma])) return null;
  }
  return null;
}

/** Content without "that": not after a preposition, for that is when, where or to whom it was said. */
function bare({ items, verb, after }: Cue, start: number): number | null {
  const first = items[start];
  if (first?.kind === 'punct' && !/^[($£€#]$/.test(first.text)) return null;
  if (is(first, Tag.coordinator | Tag.relative) || /^(?:after|before|as|when|while)$/.test(lowerAt(items, start)))
    return null;
  if (is(first, Tag.preposition) && start === after && verb.lemma !== 'say') return null;
  if (verb.frames.has('object') || verb.lemma === 'say') return start;
  return is(first, Tag.pronoun) || startsWithClause(items, start) ? start : null;
}

/** Whether a noun phrase and a finite verb follow. */
export function startsWithClause(items: Item[], start: number): boolean {
  const last = Math.min(items.length, start + NEAR);
  for (let index = start; index < last; index++) {
    const item = items[index] as Item;
    if ((isPause(item) && index > start + 1) || is(item, Tag.opener | Tag.relative | Tag.subordinator)) break;
    if (
      index > start &&
      (is(item, Tag.auxiliary | Tag.negation) || (item.verb && item.verb.form !== 'ing') || is(item, Tag.past))
    )
      return true;
  }
  return /^(?:he|she|it|they|we|i|there)$/.test(lowerAt(items, start));
}

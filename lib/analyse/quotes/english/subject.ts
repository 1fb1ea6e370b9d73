import { type Item, is, isCapital, isComma, isDash, isPause, lowerAt, type Range } from '../items';
import { Tag } from '../lexicon';
import { isNoun, isSourceNoun } from './noun';
import { phraseAfter } from './phrase-after';
import { phraseBefore } from './phrase-before';

export interface Subject {
  range: Range;
  negated: boolean;
  /** Inside "who said …". */
  relative: boolean;
}

const PARENTHESIS = 8;

/** The subject of the verb at `cue`: over its auxiliaries, adverbs, adjuncts, appositions and relative clauses. */
export function subjectOf(items: Item[], cue: number, floor: number): Subject | 'inherited' | null {
  const { start, negated } = verbGroup(items, cue, floor);
  if (start < cue && /^(?:he|she|i|they|we|it)'/.test(lowerAt(items, start)))
    return { range: [start, start + 1], negated, relative: false };
  const at = beforeAdjunct(items, start - 1, floor);
  const item = items[at];
  if (!item || at < floor) return null;
  if (is(item, Tag.coordinator)) return 'inherited';
  if (is(item, Tag.relative)) return relativeSubject(items, at, floor, negated);
  const range = isPause(item) ? beforeApposition(items, at, floor) : phraseEnding(items, at + 1, floor);
  return range && { range: antecedent(items, range, floor), negated, relative: false };
}

/** Where auxiliaries and adverbs before a verb begin. */
function verbGroup(items: Item[], cue: number, floor: number): { start: number; negated: boolean } {
  let at = cue;
  let negated = false;
  while (at > floor && is(items[at - 1], Tag.auxiliary | Tag.adverb | Tag.negation)) {
    at--;
    if (is(items[at], Tag.negation)) negated = true;
  }
  return { start: at, negated };
}

/** "Smith on Tuesday said", "the company in a statement said": the item before such an adjunct. */
function beforeAdjunct(items: Item[], last: number, floor: number): number {
  let at = last;
  while (at > floor && (is(items[at], Tag.time) || /^\d+$/.test(lowerAt(items, at)))) at--;
  if (at < last && is(items[at], Tag.determiner | Tag.adverb)) at--;
  if (at < last && is(items[at], Tag.adverb)) at--;
  if (at === last && is(items[at], Tag.occasion) && is(items[at - 1], Tag.determiner | Tag.possessive)) at -= 2;
  if (at === last) return last;
  if (is(items[at], Tag.preposition)) at--;
  return at >= floor && (isNoun(items[at]) || is(items[at], Tag.pronoun | Tag.relative) || items[at]?.text === ')')
    ? at
    : last;
}

/** The noun phrase before `end`, over a parenthesis: "Smith (D-Va.)". */
function phraseEnding(items: Item[], end: number, floor: number): Range | null {
  if (items[end - 1]?.text !== ')') return phraseBefore(items, end, floor);
  const open = items.findLastIndex((item, index) => index < end && index > end - PARENTHESIS && item.text === '(');
  return open > floor ? phraseBefore(items, open, floor) : null;
}

/** "Smith, who said", "many of whom said", "a report that says" */
function relativeSubject(items: Item[], at: number, floor: number, negated: boolean): Subject | null {
  if (lowerAt(items, at - 1) === 'of' && at - 2 >= floor) return { range: [at - 2, at + 1], negated, relative: true };
  const end = isPause(items[at - 1]) || is(items[at - 1], Tag.coordinator) ? at - 1 : at;
  const last = isComma(items[end - 1]) ? end - 2 : end - 1;
  const named = phraseEnding(items, beforeAdjunct(items, last, floor) + 1, floor);
  const range = named && lowerAt(items, named[0] - 1) === 'not' ? insteadOf(items, named, floor) : named;
  if (!range) return null;
  const speaks =
    lowerAt(items, at) === 'who' || items.slice(...range).some((item) => isSourceNoun(item) || item.capital);
  return speaks ? { range, negated, relative: true } : null;
}

/** "It was Smith, not Jones, who said": Smith. */
const insteadOf = (items: Item[], [from]: Range, floor: number): Range | null =>
  isComma(items[from - 2]) ? phraseEnding(items, from - 2, floor) : null;

/** "The man who drove the car said": the man, not the car. */
function antecedent(items: Item[], range: Range, floor: number): Range {
  const speaks = items.slice(...range).some((item) => isSourceNoun(item) || item.capital || is(item, Tag.pronoun));
  // "The man who reported the call recalled": the cue before is no border for him.
  const least = speaks ? floor : 0;
  for (let at = range[0] - 1; at > least && at > range[0] - 10; at--) {
    const item = items[at] as Item;
    if (item.kind !== 'word' || is(item, Tag.coordinator | Tag.subordinator)) return range;
    if (item.lower === 'who' && at < range[0] - 1) return phraseEnding(items, at, least) ?? range;
  }
  return range;
}

const TRIES = 4;
const LONGEST = 45;
const LONGEST_RELATIVE = 14;
/** Code units: a longer passage in marks stands in no apposition. */
const LONGEST_QUOTE = 40;

const isPassage = ({ mark }: Item): boolean => mark !== null && mark.inner[1] - mark.inner[0] > LONGEST_QUOTE;

/** “…,” Smith, a nurse at the clinic in Leeds, Yorkshire, said: what stands right behind the passage. */
function behindPassage(items: Item[], closing: number, floor: number): Range | null {
  let at = closing - 1;
  while (at > floor && closing - at < LONGEST && !isPassage(items[at] as Item)) at--;
  if (!isPassage(items[at] as Item)) return null;
  const first = phraseAfter(items, at + 1);
  return first && first[1] < closing && isComma(items[first[1]]) ? first : null;
}

/** "An engineer who left in June, …": the engineer. */
function beforeRelative(items: Item[], end: number, floor: number): Range | null {
  for (let at = end - 1; at > floor && end - at < LONGEST_RELATIVE; at--) {
    const item = items[at] as Item;
    if (item.kind !== 'word') return null;
    if (item.lower === 'who') return at < end - 1 ? phraseEnding(items, at, floor) : null;
  }
  return null;
}

/** "Smith, a retired nurse, said" · "Smith, who lives in York, said" */
function beforeApposition(items: Item[], closing: number, floor: number): Range | null {
  const dash = isDash(items[closing]);
  const opening = dash ? null : behindPassage(items, closing, floor);
  if (opening) return opening;
  let best: Range | null = null;
  let tries = 0;
  for (let at = closing - 1; at > floor && tries < TRIES && closing - at < LONGEST; at--) {
    const item = items[at] as Item;
    if (isPassage(item)) break;
    if (!(dash ? isDash(item) : isComma(item))) continue;
    tries++;
    const range = beforeRelative(items, at, floor) ?? phraseEnding(items, at, floor);
    if (
      !range ||
      !(
        isCapital(items[range[1] - 1]) ||
        isSourceNoun(items[range[1] - 1]) ||
        is(items[range[0]], Tag.determiner | Tag.possessive)
      )
    )
      continue;
    best = range;
    if (isCapital(items[range[1] - 1]) || items[range[0] - 1]?.kind !== 'word') break;
  }
  return best;
}

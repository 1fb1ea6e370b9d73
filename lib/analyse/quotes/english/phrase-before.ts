import { type Item, is, isCapital, isQuote, lowerAt, type Range } from '../items';
import { Tag } from '../lexicon';
import { isNoun, isSpeaker, LONGEST_PHRASE, startsPhrase } from './noun';

/** Code units: a nickname inside a name, not speech. */
const NICKNAME = 25;

/** The noun phrase that ends before item `end`, not reaching below `floor`. */
export function phraseBefore(items: Item[], end: number, floor: number): Range | null {
  const last = items[end - 1];
  const lowest = Math.max(floor, end - LONGEST_PHRASE);
  if (last?.kind !== 'word' || end <= floor) return null;
  if (/^(?:he|she|they|we|i)$/.test(last.lower)) return [end - 1, end];
  if (is(last, Tag.pronoun | Tag.quantifier) && !startsPhrase(items[end - 2]) && !isNoun(items[end - 2]))
    return [end - 1, end];
  let at = nounsBefore(items, end, lowest);
  while (at < end && isLinked(items, at, lowest)) {
    const further = nounsBefore(items, at - 1, lowest);
    if (further === at - 1) break;
    at = further;
  }
  while (at < end && is(items[at], Tag.coordinator | Tag.preposition)) at++;
  const joint = at < end ? beforeJoint(items, at, end, lowest) : at;
  return joint < end && isSpeaker(items, [joint, end]) ? [joint, end] : null;
}

/** "Experts on tides and harbour safety", "observers in the town and around the country": the noun that both belong to. */
function beforeJoint(items: Item[], at: number, end: number, lowest: number): number {
  const and = is(items[at - 1], Tag.preposition) ? at - 2 : at - 1;
  if (lowerAt(items, and) !== 'and' || items.slice(at, end).some((item) => is(item, Tag.role))) return at;
  let from = nounsBefore(items, and, lowest);
  if (from === and || !isLinked(items, from, lowest)) return at;
  from = nounsBefore(items, from - 1, lowest);
  return is(
    items.slice(from, and).find((item) => is(item, Tag.preposition)),
    Tag.preposition,
  ) && items.slice(from, and).some((item) => is(item, Tag.role))
    ? from
    : at;
}

/** "that critics say": a conjunction, where "that critic" has a determiner. */
const introduces = (items: Item[], at: number): boolean =>
  lowerAt(items, at) === 'that' &&
  (items[at + 1]?.kind !== 'word' ||
    isCapital(items[at + 1]) ||
    is(items[at + 1], Tag.determiner | Tag.possessive | Tag.pronoun | Tag.quantifier) ||
    lowerAt(items, at + 1).endsWith('s'));

/** Where the nouns that end before `end` begin, with their determiner. */
function nounsBefore(items: Item[], end: number, lowest: number): number {
  let at = end;
  while (at > lowest) {
    const item = items[at - 1] as Item;
    const next = at < end ? items[at] : undefined;
    if (startsPhrase(item) && !introduces(items, at - 1)) {
      at--;
      while (at > lowest && startsPhrase(items[at - 1]) && !introduces(items, at - 1)) at--;
      return at;
    }
    // "In a statement Smith": what stands before a name is part of it only as a title.
    if (parts(item, items[at - 2], next)) return at;
    const title = !isCapital(next) || isCapital(item) || !is(item, Tag.occasion);
    if (!title || !(isNoun(item) || isNickname(item, next) || (next && joins(items, at - 1)))) return at;
    at--;
  }
  return at;
}

/** “Holm rejected Frost’s claim”, “who included members”: a verb behind its subject, whatever else it may be. */
const parts = (item: Item, previous: Item | undefined, next: Item | undefined): boolean =>
  !item.capital &&
  (item.verb?.form === 'past' || is(item, Tag.past)) &&
  ((isCapital(previous) && (isCapital(next) || startsPhrase(next))) ||
    (is(previous, Tag.pronoun | Tag.relative) && !is(previous, Tag.determiner)));

const isNickname = (item: Item, next: Item | undefined): boolean =>
  isQuote(item) &&
  next !== undefined &&
  !/[,.?!]$/.test(item.text) &&
  (item.mark?.inner[1] ?? 0) - (item.mark?.inner[0] ?? 0) < NICKNAME;

/** "Smith and Jones", "companies and unions" */
const joins = (items: Item[], at: number): boolean =>
  lowerAt(items, at) === 'and' &&
  ((isCapital(items[at - 1]) && isCapital(items[at + 1])) ||
    (is(items[at - 1], Tag.role) && items.slice(at + 1, at + 4).some((item) => is(item, Tag.role))) ||
    (lowerAt(items, at - 1).endsWith('s') && lowerAt(items, at + 1).endsWith('s') && isNoun(items[at - 1])));

/** Whether a preposition before `at` hangs the phrase on another noun: "officials at", "people close to". */
function isLinked(items: Item[], at: number, lowest: number): boolean {
  if (at - 2 < lowest || !is(items[at - 1], Tag.preposition)) return false;
  const noun = items[at - 2];
  if (is(noun, Tag.quantifier) && lowerAt(items, at - 1) === 'of') return true;
  return isNoun(noun) && !is(noun, Tag.occasion);
}

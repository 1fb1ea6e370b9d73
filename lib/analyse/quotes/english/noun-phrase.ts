import { type Item, is, isCapital, isQuote, lowerAt, type Range } from '../items';
import { Tag } from '../lexicon';

/** No noun phrase that names a speaker is longer. */
const LONGEST = 16;
/** Code units: a nickname inside a name, not speech. */
const NICKNAME = 25;

const KNOWING = /^(?:familiar|close|briefed|involved|present|with)$/;
/** Words of what a source knows of. */
const MATTER = 6;
const STOPS = Tag.auxiliary | Tag.pronoun | Tag.opener | Tag.relative | Tag.subordinator | Tag.coordinator;

export const isSourceNoun = (item: Item | undefined): boolean => is(item, Tag.role | Tag.body);
const startsPhrase = (item: Item | undefined): boolean => is(item, Tag.determiner | Tag.possessive);

/** Whether a word may stand inside a noun phrase, as far as its form tells. */
export function isNoun(item: Item | undefined): boolean {
  if (item?.kind !== 'word' || is(item, Tag.time)) return false;
  if (item.capital)
    return !is(item, Tag.subordinator | Tag.coordinator | Tag.preposition | Tag.adverb) || is(item, Tag.role);
  if (is(item, Tag.stop | Tag.adverb | Tag.pronoun)) return false;
  return !isFiniteCue(item);
}

const isFiniteCue = (item: Item): boolean =>
  item.verb !== null &&
  !item.verb.doubtful &&
  item.verb.form !== 'ing' &&
  !is(item, Tag.role | Tag.body | Tag.speech | Tag.occasion);

/** The noun phrase that ends before item `end`, not reaching below `floor`. */
export function phraseBefore(items: Item[], end: number, floor: number): Range | null {
  const last = items[end - 1];
  const lowest = Math.max(floor, end - LONGEST);
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

/** Whether a phrase can name somebody who speaks: no date, no bare adjective. */
export function isSpeaker(items: Item[], [from, to]: Range): boolean {
  const words = items.slice(from, to);
  const [first, head] = [words[0], words.at(-1)];
  if (!head || is(head, Tag.time) || (/^\d/.test(head.lower) && !isSourceNoun(head))) return false;
  if (words.some(isSourceNoun) || words.some((word) => word.capital && word.start !== items[0]?.start)) return true;
  return (
    head.capital ||
    is(head, Tag.pronoun | Tag.quantifier) ||
    startsPhrase(first) ||
    is(first, Tag.quantifier) ||
    /^\d/.test(first?.lower ?? '') ||
    head.lower.endsWith('s')
  );
}

/** The noun phrase that begins at item `start`. */
export function phraseAfter(items: Item[], start: number): Range | null {
  const first = items[start];
  if (first?.kind !== 'word') return null;
  if (is(first, Tag.pronoun) && !(is(first, Tag.possessive) && isNoun(items[start + 1]))) return [start, start + 1];
  if (!first.capital && !startsPhrase(first) && !isNoun(first)) return null;
  const highest = Math.min(items.length, start + LONGEST);
  let at = start;
  let noun = false;
  while (at < highest && items[at]?.kind === 'word') {
    const item = items[at] as Item;
    if (noun && bindsForward(items, at)) noun = false;
    else if (startsPhrase(item) && !noun) noun = is(item, Tag.quantifier);
    else if (isNoun(item) && !(noun && startsPhrase(item) && !item.capital)) noun = true;
    else break;
    at++;
  }
  while (at > start && !isNoun(items[at - 1]) && !is(items[at - 1], Tag.quantifier)) at--;
  return at > start && isSpeaker(items, [start, at]) ? [start, withKnowledge(items, at)] : null;
}

/** "two people familiar with the matter", "an official briefed on the talks": what a source is known by belongs to it. */
function withKnowledge(items: Item[], end: number): number {
  const word = KNOWING.test(lowerAt(items, end - 1)) ? end - 1 : end;
  if (!KNOWING.test(lowerAt(items, word)) || !isSourceNoun(items[word - 1])) return end;
  if (!is(items[word + 1], Tag.preposition) && !/^(?:knowledge|direct)$/.test(lowerAt(items, word + 1))) return end;
  const matter = items.findIndex(
    (item, index) => index > word + 1 && (item.kind !== 'word' || index > word + MATTER || is(item, STOPS)),
  );
  return matter < 0 ? items.length : matter;
}

/** "director of the institute", "Smith and Jones": the phrase goes on after this word. */
function bindsForward(items: Item[], at: number): boolean {
  const [word, before, next] = [lowerAt(items, at), items[at - 1], items[at + 1]];
  if (word === 'and') return isCapital(before) && isCapital(next);
  if (word === 'of')
    return (isCapital(before) || isSourceNoun(before)) && (isCapital(next) || startsPhrase(next) || isNoun(next));
  return /^(?:for|from|at|in)$/.test(word) && isSourceNoun(before) && (isCapital(next) || startsPhrase(next));
}

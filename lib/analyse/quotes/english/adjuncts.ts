import { type Item, is, isCapital, isComma, isPause, isQuote, lowerAt } from '../items';
import { Tag } from '../lexicon';
import { isNoun } from './noun';

/** Items: no adjunct between a cue and its content is longer. */
const LONGEST = 14;
/** Items: an adjunct that ends the sentence may be longer. */
const LONGEST_CLOSING = 30;

const SUBJECT = /^(?:he|she|they|it|we|i)$/;

/** After "on Tuesday", "in a statement", ", however,": where the content begins. */
export function afterAdjunct(items: Item[], from: number): number {
  let at = from;
  while (is(items[at], Tag.adverb | Tag.time) && !opens(items[at]) && !isSubject(items, at)) at++;
  if (isComma(items[at]) || opensAdjunct(items, at)) {
    const end = adjunctEnd(items, at);
    if (end > at) return end;
  }
  return afterTime(items, at);
}

/** Not a number of people, and not an infinitive: "said two people", "agreed to go". */
function opensAdjunct(items: Item[], at: number): boolean {
  if (!is(items[at], Tag.adjunct | Tag.preposition) || is(items[at], Tag.determiner)) return false;
  const next = items[at + 1];
  return (
    lowerAt(items, at) !== 'to' || isCapital(next) || is(next, Tag.determiner | Tag.possessive | Tag.pronoun | Tag.role)
  );
}

/** Where an adjunct of any kind ends: at a colon, at "that", or at a passage in marks after a comma. */
function adjunctEnd(items: Item[], at: number): number {
  const last = Math.min(items.length, at + LONGEST);
  for (let index = at + 1; index < last; index++) {
    const item = items[index] as Item;
    if (item.text === ':') return index + 1;
    if ((item.lower === 'that' && !is(items[index - 1], Tag.preposition)) || (opens(item) && isPause(items[index - 1])))
      return index;
    if (isQuote(item) && (isComma(items[index - 1]) || items[index - 1]?.text === ':')) return index;
    if (SUBJECT.test(item.lower) && (isNoun(items[index - 1]) || is(items[index - 1], Tag.time))) return index;
    if (
      is(item, Tag.negation | Tag.auxiliary | Tag.relative) ||
      (item.verb && !item.verb.doubtful && item.verb.form !== 'ing')
    )
      return at;
  }
  return at;
}

function afterTime(items: Item[], at: number): number {
  let end = at;
  if (is(items[end], Tag.preposition)) end++;
  while (/^(?:last|this|next|late|early|the|same)$/.test(lowerAt(items, end)) && is(items[end + 1], Tag.time)) end++;
  const begin = end;
  while (is(items[end], Tag.time) || (end > begin && /^\d{1,4}$/.test(lowerAt(items, end)))) end++;
  // “said the evening was a success”: what has a verb of its own is no adjunct.
  return end > begin && !is(items[end], Tag.auxiliary) ? end : at;
}

/** “said spring was better”: the time is what is spoken of. */
const isSubject = (items: Item[], at: number): boolean =>
  is(items[at], Tag.time) && !is(items[at], Tag.adverb) && is(items[at + 1], Tag.auxiliary);

const opens = (item: Item | undefined): boolean => is(item, Tag.opener);

/** Whether what begins at `at` only tells when, where and how something was said. */
export function isClosingAdjunct(items: Item[], at: number): boolean {
  const first = items[at];
  if (!first) return true;
  if (first.kind === 'punct') return !/^[:$£€(]$/.test(first.text);
  return is(first, Tag.adjunct | Tag.time | Tag.adverb) && items.length - at < LONGEST_CLOSING;
}

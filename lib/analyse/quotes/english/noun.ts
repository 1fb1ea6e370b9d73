import { type Item, is, type Range } from '../items';
import { Tag } from '../lexicon';

/** No noun phrase that names a speaker is longer. */
export const LONGEST_PHRASE = 16;

export const isSourceNoun = (item: Item | undefined): boolean => is(item, Tag.role | Tag.body);
export const startsPhrase = (item: Item | undefined): boolean => is(item, Tag.determiner | Tag.possessive);

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

/** Whether a phrase can name somebody who speaks: no date, no bare adjective. */
export function isSpeaker(items: Item[], [from, to]: Range): boolean {
  const words = items.slice(from, to);
  const [first, head] = [words[0], words.at(-1)];
  if (!head || is(head, Tag.time) || (/^\d/.test(head.lower) && !isSourceNoun(head))) return false;
  if (words.some(isSourceNoun) || words.some((word) => word.capital && word.start !== items[0]?.start)) return true;
  return (
    head.capital ||
    head.lower === 'percent' ||
    is(head, Tag.pronoun | Tag.quantifier) ||
    startsPhrase(first) ||
    is(first, Tag.quantifier) ||
    /^\d/.test(first?.lower ?? '') ||
    head.lower.endsWith('s')
  );
}

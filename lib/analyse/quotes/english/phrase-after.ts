import { type Item, is, isCapital, lowerAt, type Range } from '../items';
import { Tag } from '../lexicon';
import { isNoun, isSourceNoun, isSpeaker, LONGEST_PHRASE, startsPhrase } from './noun';

const KNOWING = /^(?:familiar|close|briefed|involved|present|with)$/;
/** Words of what a source knows of. */
const MATTER = 6;
const STOPS = Tag.auxiliary | Tag.pronoun | Tag.opener | Tag.relative | Tag.subordinator | Tag.coordinator;

/** The noun phrase that begins at item `start`. */
export function phraseAfter(items: Item[], start: number): Range | null {
  const first = items[start];
  if (first?.kind !== 'word') return null;
  if (is(first, Tag.pronoun) && !(is(first, Tag.possessive) && isNoun(items[start + 1]))) return [start, start + 1];
  if (!first.capital && !startsPhrase(first) && !isNoun(first)) return null;
  const highest = Math.min(items.length, start + LONGEST_PHRASE);
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

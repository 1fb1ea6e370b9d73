import { type Item, is, isCapital, isComma, type Range } from '../items';
import { Tag } from '../lexicon';
import { isSourceNoun } from './noun';
import { phraseAfter } from './phrase-after';

/** Who a sentence is about: its first noun phrase before `upTo` that is no date and no place after a preposition. */
export function sentenceSubject(items: Item[], upTo: number): Range | null {
  let at = 0;
  while (at < upTo) {
    const item = items[at] as Item;
    if (item.kind === 'word' && opensClause(items[at - 1])) {
      if (is(item, Tag.pronoun)) return [at, at + 1];
      const adjunct = is(item, Tag.preposition | Tag.subordinator | Tag.ing | Tag.adverb) && !is(item, Tag.determiner);
      const range = adjunct ? null : phraseAfter(items, at);
      if (range && range[1] <= upTo && items.slice(...range).some((word) => word.capital || isSourceNoun(word)))
        return upToName(items, range);
      const comma = adjunct ? items.findIndex((other, index) => index > at && isComma(other)) : -1;
      if (comma > 0 && comma < upTo) {
        at = comma + 1;
        continue;
      }
    }
    at++;
  }
  return null;
}

const opensClause = (previous: Item | undefined): boolean =>
  previous?.kind !== 'word' || is(previous, Tag.coordinator | Tag.subordinator) || previous.lower === 'that';

/** A noun phrase read forwards may run into its verb: it ends with the last name or noun for a source. */
function upToName(items: Item[], [from, to]: Range): Range {
  const last = items.slice(from, to).findLastIndex((word) => isCapital(word) || isSourceNoun(word));
  return [from, from + last + 1];
}

import type { Attribution } from '../attribution';
import { type Item, is, isComma, lowerAt, type Range } from '../items';
import { Tag } from '../lexicon';
import { trimRange } from './cue';
import { phraseBefore } from './phrase-before';

/** Items between an owner and the noun. */
const NEAR = 4;

/** "his claim that …", "Smith's repeated warning that …" */
export function nounFrame(items: Item[], at: number, found: Attribution[]): Attribution | null {
  if (!is(items[at], Tag.speech) || lowerAt(items, at + 1) !== 'that') return null;
  const owner = items.findLastIndex((item, index) => index < at && index >= at - NEAR && owns(item));
  if (owner < 0) return null;
  const source: Range | null = is(items[owner], Tag.possessive)
    ? [owner, owner + 1]
    : phraseBefore(items, owner + 1, found.at(-1)?.cue[1] ?? 0);
  if (!source) return null;
  const end = items.findIndex((item, index) => index > at + 3 && isComma(item));
  const right = trimRange(items, [at + 2, end < 0 ? items.length : end]);
  return { cue: [at, at + 1], source, inherits: false, left: null, right, lemma: lowerAt(items, at), sure: 0.6 };
}

const owns = (item: Item): boolean => is(item, Tag.possessive) || /(?:'s|s')$/.test(item.lower);

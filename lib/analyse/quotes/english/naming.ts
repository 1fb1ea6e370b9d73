import { is, isQuote, lowerAt } from '../items';
import { Tag } from '../lexicon';
import type { Cue } from './cue';
import { isNoun } from './noun';

/** Items within which the name for it follows. */
const NEAR = 14;

/** "called it a disgrace", "described Smith as": the thing named, then its name. */
export function naming({ items, after, verb }: Cue): number | null {
  const near = items.slice(after, after + NEAR);
  const stop = near.findIndex((item) => item.kind === 'punct' && item.text !== '%');
  const inside = stop < 0 ? near : near.slice(0, stop);
  if (inside.some((item) => isQuote(item) || item.lower === 'as')) return after;
  if (verb.lemma === 'liken' || verb.lemma === 'compare')
    return inside.some(({ lower }) => lower === 'to') ? after : null;
  if (verb.lemma !== 'call' || is(items[after], Tag.preposition)) return null;
  if (/^(?:it|him|them|us|that|this)$/.test(lowerAt(items, after)) && isNoun(items[after + 1])) return after;
  if (/^an?$/.test(lowerAt(items, after))) return null;
  const article = inside.findIndex(
    ({ lower }, index) => index > 0 && /^(?:an?|the)$/.test(lower) && !is(inside[index - 1], Tag.preposition),
  );
  return article > 0 ? after : null;
}

import type { Span } from '../../extract/article';
import { ADVERBS, COORDINATORS, DETERMINERS, POSSESSIVES, PREPOSITIONS, SUBORDINATORS } from '../en/words';
import { isRoleNoun } from './role-words';

/** Code units: what stands before the subject of a sentence is no longer. */
const REACH = 130;
/** Words of a description before a name, “Her younger brother, ”. */
const DESCRIPTION = 6;
const STOP = /[\n.!?”"]/g;
/** A full stop behind a title or an initial ends nothing. */
const ABBREVIATED = /(?:^|[^\p{L}])\p{Lu}\p{L}{0,3}$/u;
/** “Erik Holm and Luis Ortega”, “Erik Holm, Luis Ortega and”: neither stands out. */
const LISTED = /^(?:,? and|, \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?(?:,| and)) \p{Lu}/u;

/**
 * Whether the name at a span is most likely what its sentence is about: the first name, or the one behind an adjunct
 * that was put in front (“At a meeting in May, …”) or behind its own description (“Her rival, …”).
 */
export function opensSentence(text: string, [at, end]: Span): boolean {
  if (LISTED.test(text.slice(end, end + 60))) return false;
  const before = text.slice(Math.max(0, at - REACH), at);
  const start = sentenceStart(before);
  if (start === 0 && at > REACH) return false;
  const lead = before.slice(start).trim().split(/\s+/).filter(Boolean);
  while (lead.length > 0 && /^\p{Lu}[\p{L}.]*$/u.test(lead.at(-1) ?? '') && !isFront(lead)) lead.pop();
  return lead.length === 0 || isFront(lead);
}

function sentenceStart(before: string): number {
  let start = 0;
  for (const { index } of before.matchAll(STOP))
    if (before[index] !== '.' || !ABBREVIATED.test(before.slice(Math.max(0, index - 5), index))) start = index + 1;
  return start;
}

function isFront(words: string[]): boolean {
  const first = (words[0] ?? '').toLowerCase().replace(/,$/, '');
  if (words.length === 1 && (COORDINATORS.has(first) || SUBORDINATORS.has(first) || ADVERBS.has(first))) return true;
  const last = words.at(-1) ?? '';
  if (words.length <= DESCRIPTION && isRoleNoun(last) && words.slice(1).every((word) => /^\p{Ll}/u.test(word)))
    return DETERMINERS.has(first) || POSSESSIVES.has(first);
  const comma = words.findIndex((word) => word.endsWith(','));
  if (comma < 0 || comma < words.length - 1) return false;
  if (DETERMINERS.has(first) || POSSESSIVES.has(first))
    return words.length <= DESCRIPTION && words.slice(1).every((word) => /^\p{Ll}/u.test(word));
  return PREPOSITIONS.has(first) || SUBORDINATORS.has(first) || /(?:ing|ed|ly)$/.test(first);
}

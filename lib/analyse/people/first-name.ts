import { EITHER, FEMALE, MALE } from '../en/first-names';
import { fold } from './fold';

export type Gender = 'm' | 'f';

/** By the lists of first names; `lower` in lower case. */
export const isFirstName = (lower: string): boolean => MALE.has(lower) || FEMALE.has(lower) || EITHER.has(lower);

/** Null for a word that is none, or one for both. */
export function genderOfFirstName(word: string): Gender | null {
  const folded = fold(word);
  if (MALE.has(folded)) return 'm';
  return FEMALE.has(folded) ? 'f' : null;
}

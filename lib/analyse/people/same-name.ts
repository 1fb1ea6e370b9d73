import { FULL_FIRST_NAMES } from '../en/nicknames';
import { ORG_WORDS } from '../en/organisations';
import { SUFFIXES } from '../en/titles';
import type { Gender } from './first-name';
import { fold, nameKey } from './fold';

interface Bearer {
  words: string[];
  gender: Gender | null;
}

/** The last word of a person’s name that is no “Jr.”. */
export const surnameOf = (words: string[]): string =>
  words.findLast((word, index) => index > 0 && !SUFFIXES.has(fold(word))) ?? words[0] ?? '';

/** One surname and first names of which one abbreviates the other; never against a known gender. */
export function isSamePerson(a: Bearer, b: Bearer): boolean {
  if (nameKey(surnameOf(a.words)) !== nameKey(surnameOf(b.words))) return false;
  if (a.gender && b.gender && a.gender !== b.gender) return false;
  const [first, second] = [fold(a.words[0] ?? ''), fold(b.words[0] ?? '')];
  return abbreviates(first, second) || abbreviates(second, first) || isSpelling(first, second);
}

/** “J.” and “Pat” begin “Jack” and “Patrick”; a name one letter longer is another name: Ann, Anna. */
function abbreviates(short: string, long: string): boolean {
  if (short === long) return true;
  if (FULL_FIRST_NAMES[short]?.includes(long)) return true;
  return long.startsWith(short) && (short.length === 1 || (short.length === 3 && long.length >= 5));
}

const isSpelling = (a: string, b: string): boolean => Math.min(a.length, b.length) > 3 && nameKey(a) === nameKey(b);

/** The same words, or the one’s are the end of the other’s: Harbour Authority, Averly Harbour Authority. */
export function isSameOrganisation(a: string[], b: string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length > 1 && short.length < long.length && !ORG_WORDS.has((short.at(-1) ?? '').toLowerCase()))
    return false;
  return short.every((word, index) => nameKey(word) === nameKey(long[long.length - short.length + index] ?? ''));
}

/** MSB for Marine Safety Board, NYAG for New York Attorney General. */
export function isInitialism(word: string, words: string[]): boolean {
  const letters = word.replaceAll('.', '');
  if (!/^\p{Lu}{2,}$/u.test(letters)) return false;
  return (
    letters ===
    words
      .filter((one) => /^\p{Lu}/u.test(one))
      .map((one) => one[0])
      .join('')
  );
}

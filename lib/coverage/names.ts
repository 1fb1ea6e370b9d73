import { SHORT_FORMS } from './short-forms';

/** What may follow a family name without being one. */
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** Beyond these signs there may be marks. Most English texts hold no others, and to look for marks takes long. */
const MARKED = /[^\s!-\u00bf\u2000-\u20cf]/;

/** Letters without marks and case: "Müller" and "muller" are one. */
export function fold(text: string): string {
  const plain = MARKED.test(text) ? text.normalize('NFD').replace(/\p{M}/gu, '') : text;
  return plain.toLowerCase();
}

/** A name as its words, folded, without initials' dots and suffixes. */
export function nameWords(name: string): string[] {
  const words = fold(name).match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
  return words.filter((word) => !SUFFIXES.has(word));
}

/** The last word of a name, under which people are kept. */
export function familyKey(name: string): string {
  return nameWords(name).at(-1) ?? '';
}

/** Whether two names may be of one person: same family name, and given names that agree where both have one. */
export function sameName(a: string, b: string): boolean {
  const [one, other] = [nameWords(a), nameWords(b)];
  if (one.length === 0 || one.at(-1) !== other.at(-1)) return false;
  const [given, others] = [one[0] ?? '', other[0] ?? ''];
  return one.length === 1 || other.length === 1 || sameGiven(given, others);
}

function sameGiven(a: string, b: string): boolean {
  if (a === b) return true;
  if ((a.length === 1 || b.length === 1) && a[0] === b[0]) return true;
  return givenForms(a).includes(b);
}

/** A given name and what the same person may be called. */
export function givenForms(given: string): string[] {
  return SHORT_FORMS.filter((forms) => forms.includes(given)).flat();
}

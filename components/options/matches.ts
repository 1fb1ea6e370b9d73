import type { Words } from '../../lib/browser/localised';

/** Whether all words of the query stand, if only as parts, in what a section says. Case and accents do not matter. */
export function matches(query: string, said: readonly Words[]): boolean {
  const text = fold(said.map(textOf).join(' '));
  return fold(query)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

const textOf = (words: Words | readonly (string | Words)[]): string =>
  Object.values(words)
    .map((value) => (typeof value === 'string' ? value : textOf(value)))
    .join(' ');

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

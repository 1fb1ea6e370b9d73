import type { Words } from './words/words';

const SLASHED = /(?<!\d)(\d{1,2})\/(\d{1,2})\/(?:\d{4}|\d{2})(?!\d)/g;

/** Does the text write month before day in 04/05/2024? A date of its own that can be read one way only tells, else its language. */
export function isMonthFirst(text: string, lang: string, words: Words): boolean {
  for (const [, first, second] of text.matchAll(SLASHED)) {
    if (Number(first) > 12) return false;
    if (Number(second) > 12) return true;
  }
  return words.monthFirst(lang);
}

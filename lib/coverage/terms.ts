import { fold } from './names';
import { stem } from './stem';

/** A word of a text, as the index knows it. */
export interface Term {
  stem: string;
  /** As written, for asking the index, which stems by itself. */
  word: string;
  start: number;
  end: number;
  capital: boolean;
}

/** News repeat their vocabulary: stemming a word once is enough. Bounded, so that a long-lived worker stays small. */
const STEMS = new Map<string, string>();
const STEMS_MAX = 50_000;

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

export function terms(text: string): Term[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    stem: stemOf(word),
    word,
    start: index,
    end: index + word.length,
    capital: isCapital(word),
  }));
}

/** The stems of a text, each once. */
export const stemsOf = (text: string): Set<string> => new Set(terms(text).map(({ stem }) => stem));

/** The same words without their places. */
export function words(text: string): string[] {
  return text.match(WORD) ?? [];
}

function isCapital(word: string): boolean {
  const first = word[0] ?? '';
  return first !== first.toLowerCase();
}

export function stemOf(word: string): string {
  const known = STEMS.get(word);
  if (known !== undefined) return known;
  if (STEMS.size >= STEMS_MAX) STEMS.clear();
  const result = stem(fold(word));
  STEMS.set(word, result);
  return result;
}

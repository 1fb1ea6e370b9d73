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

export function terms(text: string): Term[] {
  const found: Term[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const [word] = match;
    const first = word[0] ?? '';
    found.push({
      stem: stemOf(word),
      word,
      start: match.index,
      end: match.index + word.length,
      capital: first !== first.toLowerCase(),
    });
  }
  return found;
}

function stemOf(word: string): string {
  const known = STEMS.get(word);
  if (known !== undefined) return known;
  if (STEMS.size >= STEMS_MAX) STEMS.clear();
  const result = stem(fold(word));
  STEMS.set(word, result);
  return result;
}

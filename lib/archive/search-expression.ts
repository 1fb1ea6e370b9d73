import { phrase } from './expression';

/** What people type is longer only when something was pasted by mistake. */
const TYPED_MAX = 400;
/** A shorter beginning of a word would match half of the archive; in a large one, that takes too long as one types. */
export const LETTERS = { least: 3, inLarge: 4 };

/**
 * A full-text expression for what was typed: all of the words, and what stands in quotation marks as a phrase. The word
 * that is still being typed stands for all that begin so, from `least` letters on. Empty when there is no word.
 */
export function searchExpression(typed: string, least = LETTERS.least): string {
  const text = typed.slice(0, TYPED_MAX).trimStart();
  const parts: string[] = [];
  for (const { 0: part, index } of text.matchAll(/["“”„«»][^"“”«»]*["“”«»]?|[^\s"“”„«»]+/g)) {
    const words = phrase(part);
    if (words === '') continue;
    const [begun = ''] = (index + part.length === text.length && part.match(/[\p{L}\p{N}]+$/u)) || [];
    parts.push(begun.length >= least ? `(${words} OR ${words} *)` : words);
  }
  return parts.join(' AND ');
}

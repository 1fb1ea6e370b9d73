import type { Span } from '../extract/article';

/** A longer passage is named by its first and last words. */
const WHOLE = 200;
const ENDS = 6;
/** Words of context on each side, where the passage alone could be another one. */
const CONTEXT = 4;
const WORD = /[\p{L}\p{N}\p{M}'’]/u;

/**
 * The address of a passage: a text fragment (https://wicg.github.io/scroll-to-text-fragment/) on the page's own address.
 * Browsers find whole words only, so that the passage is widened to them.
 */
export function linkToPassage(url: string, text: string, span: Span): string {
  const [start, end] = wholeWords(text, span);
  const lines = text.slice(start, end).split(/\n+/).map(fold);
  const [first = '', last = first] = [lines[0], lines.at(-1)];
  // Either end is looked for within one paragraph.
  const parts = lines.length === 1 && first.length <= WHOLE ? [first] : [wordsAt(first, ENDS), wordsBefore(last, ENDS)];
  const isAmbiguous = occurrences(fold(text), parts[0] ?? '') > 1;
  const prefix = isAmbiguous ? wordsBefore(fold(lineBefore(text, start)), CONTEXT) : '';
  const suffix = isAmbiguous ? wordsAt(fold(lineAfter(text, end)), CONTEXT) : '';
  const directive = [prefix && `${encode(prefix)}-`, ...parts.map(encode), suffix && `-${encode(suffix)}`];
  return `${url.replace(/#.*$/s, '')}#:~:text=${directive.filter(Boolean).join(',')}`;
}

function wholeWords(text: string, [start, end]: Span): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (to > from && /\s/.test(text.charAt(to - 1))) to--;
  if (WORD.test(text.charAt(from))) while (from > 0 && WORD.test(text.charAt(from - 1))) from--;
  if (WORD.test(text.charAt(to - 1))) while (to < text.length && WORD.test(text.charAt(to))) to++;
  return [from, to];
}

const fold = (text: string) => text.replace(/\s+/g, ' ').trim();
const lineBefore = (text: string, at: number) => text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
const lineAfter = (text: string, at: number) => text.slice(at).split('\n', 1)[0] ?? '';
const wordsAt = (text: string, count: number) => text.split(' ').slice(0, count).join(' ');
const wordsBefore = (text: string, count: number) => text.split(' ').slice(-count).join(' ');

/** Two are enough to know; browsers take no account of capitals. */
function occurrences(text: string, words: string): number {
  const [where, wanted] = [text.toLowerCase(), words.toLowerCase()];
  const first = where.indexOf(wanted);
  return first >= 0 && where.indexOf(wanted, first + 1) >= 0 ? 2 : 1;
}

/** The hyphen separates context from text. */
const encode = (words: string) => encodeURIComponent(words.replace(/\p{Surrogate}/gu, '')).replace(/-/g, '%2D');

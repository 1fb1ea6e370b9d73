import type { Span } from '../extract/article';
import { LEADING, OPENERS, TRAILING } from './en/abbreviations';
import { isReportingForm } from './en/reporting-verbs';
import { findMarks, type Mark } from './marks';

/** A full stop and what may close after it. */
const STOP = /(?:[.!?]{1,3}|[。！？])[)\]”’"'»」』]{0,3}/g;
const NEXT = /^[\s\u00a0]{1,4}(?=[\p{Lu}\p{N}“”‘"'«„([「`])/u;
const WIDE = /[。！？]/;

/**
 * Sentences in order, trimmed of white space. Line breaks end them; inside quotation marks nothing does, so that a quote
 * stays with its attribution.
 */
export function splitSentences(text: string, _lang: string, marks: Mark[] = findMarks(text)): Span[] {
  const outer = marks.filter((mark) => mark.depth === 0 && mark.closed);
  const sentences: Span[] = [];
  let mark = 0;
  let start = 0;
  const cut = (end: number) => {
    const span = trim(text, start, end);
    if (span) sentences.push(span);
    start = end;
  };
  let line = text.indexOf('\n');
  for (const match of text.matchAll(STOP)) {
    const end = match.index + match[0].length;
    while (line >= 0 && line < match.index) {
      cut(line);
      line = text.indexOf('\n', line + 1);
    }
    while (mark < outer.length && (outer[mark] as Mark).end <= match.index) mark++;
    const around = outer[mark];
    if (around && around.start < match.index && around.end > end) continue;
    if (endsSentence(text, start, match.index, match[0], end)) cut(end);
  }
  for (; line >= 0; line = text.indexOf('\n', line + 1)) cut(line);
  cut(text.length);
  return sentences;
}

function endsSentence(text: string, start: number, at: number, stop: string, end: number): boolean {
  if (WIDE.test(stop)) return true;
  if (!NEXT.test(text.slice(end, end + 6))) return false;
  const following = text.slice(end, end + 60).trimStart();
  if (/[”’"'»]/.test(stop)) return !opensAttribution(following);
  if (stop.startsWith('...') || (stop.startsWith('.') && text[at - 1] === '…')) return false;
  if (!stop.startsWith('.')) return true;
  const word = /[\p{L}.]{1,12}$/u.exec(text.slice(Math.max(start, at - 12), at))?.[0] ?? '';
  const lower = word.toLowerCase();
  if (LEADING.has(lower)) return lower === 'no' && OPENERS.has(firstWord(following));
  if (/^\p{Lu}$/u.test(word) && !/^[I]$/.test(word)) return false;
  if (TRAILING.has(lower) || /^(?:\p{L}\.)+\p{L}$/u.test(word))
    return OPENERS.has(firstWord(following)) || /^["“]/.test(following);
  return true;
}

const firstWord = (text: string): string => /^\p{L}+/u.exec(text)?.[0].toLowerCase() ?? '';

/** `“Why?” Smith asked`: the words after a quote go on with who said it. */
function opensAttribution(following: string): boolean {
  const words = following.split(/\s+/, 5);
  const cue = words.findIndex((word) => isReportingForm(word.replace(/[,.:]+$/, '').toLowerCase()));
  if (cue < 1 || cue > 3 || words[cue]?.endsWith(':')) return false;
  return words
    .slice(0, cue)
    .every((word) => /^\p{Lu}[\p{L}’'.-]*$/u.test(word) || /^(?:the|president|minister)$/i.test(word));
}

function trim(text: string, from: number, to: number): Span | null {
  let [start, end] = [from, to];
  while (start < end && /\s/.test(text[start] as string)) start++;
  while (end > start && /\s/.test(text[end - 1] as string)) end--;
  return end > start ? [start, end] : null;
}

import type { Draft } from './draft';
import { isQuote, type Line } from './items';
import type { Language } from './languages';

/** Words: less after the colon is a heading or a list. */
const SHORTEST = 5;

/** Paragraphs without marks that somebody's words announce, by number: "The governor added:" and then what she added. */
export function findBlocks(text: string, lines: Line[], { sentenceSubject }: Language): Map<number, Draft> {
  const blocks = new Map<number, Draft>();
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    if (!next || next.paragraph === line.paragraph || !announces(line) || next.items.some(isQuote)) return;
    const subject = sentenceSubject(line.items, line.items.length);
    const [first, last] = subject ? [line.items[subject[0]], line.items[subject[1] - 1]] : [];
    const newline = text.indexOf('\n', next.span[0]);
    const end = newline < 0 ? text.length : newline;
    const words = text.slice(next.span[0], end);
    if (!first || !last || !/[.!?]\s*$/.test(words) || words.split(/\s+/, SHORTEST).length < SHORTEST) return;
    blocks.set(next.paragraph, {
      spans: [[next.span[0], end]],
      kind: 'direct',
      act: 'statement',
      source: [first.start, last.end],
      cue: [line.span[1] - 1, line.span[1]],
      confidence: 0.75,
      inherits: false,
      paragraph: next.paragraph,
    });
  });
  return blocks;
}

/** Ends with a verb of speech and a colon. */
function announces({ items }: Line): boolean {
  const [verb, colon] = items.slice(-2);
  return colon?.text === ':' && (verb?.verb?.form === 'past' || verb?.verb?.form === 'third') && !verb.verb.doubtful;
}

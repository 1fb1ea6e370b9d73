import type { Span } from '../../extract/article';
import type { Mark } from '../marks';

/** A word, a punctuation sign, or a whole passage in quotation marks. */
export interface Item {
  start: number;
  end: number;
  text: string;
  lower: string;
  kind: 'word' | 'punct' | 'quote';
  mark: Mark | null;
}

/** One sentence as items: the unit in which cues, sources and contents are looked for. */
export interface Line {
  items: Item[];
  span: Span;
  /** Number of the paragraph. */
  paragraph: number;
}

/** A longer sentence is a list or no text: it is read in pieces, which keeps everything after this linear. */
const LONGEST = 300;

const TOKEN =
  /(?:\p{Lu}\.){2,}|(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Prof|St|Jr|Sr|Rev|Capt|Maj)\.|\p{Lu}\.(?=\s\p{Lu})|[\p{L}\p{N}@#$£€][\p{L}\p{N}\p{M}]*(?:[’'.,/&-][\p{L}\p{N}\p{M}]+)*[’']?|[^\s]/gu;

/** Sentences with their items; what stands in outer quotation marks is one item. Linear. */
export function readLines(text: string, sentences: Span[], marks: Mark[]): Line[] {
  const outer = marks.filter((mark) => mark.depth === 0);
  const lines: Line[] = [];
  let mark = 0;
  let paragraph = 0;
  let last = 0;
  for (const span of sentences) {
    if (text.slice(last, span[0]).includes('\n')) paragraph++;
    last = span[1];
    const items: Item[] = [];
    let at = span[0];
    while (mark < outer.length && (outer[mark] as Mark).end <= at) mark++;
    while (mark < outer.length && (outer[mark] as Mark).start < span[1]) {
      const { start, end } = outer[mark] as Mark;
      pushWords(items, text, at, Math.max(at, start));
      const from = Math.max(at, start);
      const to = Math.min(end, span[1]);
      items.push({
        start: from,
        end: to,
        text: text.slice(...(outer[mark] as Mark).inner),
        lower: '',
        kind: 'quote',
        mark: outer[mark] as Mark,
      });
      at = to;
      if (end > span[1]) break;
      mark++;
    }
    pushWords(items, text, at, span[1]);
    for (let first = 0; first === 0 || first < items.length; first += LONGEST)
      lines.push({ items: items.slice(first, first + LONGEST), span, paragraph });
  }
  return lines;
}

function pushWords(items: Item[], text: string, from: number, to: number): void {
  for (const match of text.slice(from, to).matchAll(TOKEN)) {
    const word = match[0];
    const start = from + match.index;
    const kind = /[\p{L}\p{N}]/u.test(word) ? 'word' : 'punct';
    items.push({
      start,
      end: start + word.length,
      text: word,
      lower: word.toLowerCase().replaceAll('’', "'"),
      kind,
      mark: null,
    });
  }
}

export const isCapital = (item: Item | undefined): boolean => item?.kind === 'word' && /^[@\p{Lu}]/u.test(item.text);
export const isComma = (item: Item | undefined): boolean => item?.text === ',';
export const isDash = (item: Item | undefined): boolean => !!item && /^[—–-]$/.test(item.text);

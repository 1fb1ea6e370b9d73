import type { Span } from '../../extract/article';
import type { VerbForm } from '../en/reporting-verbs';
import type { Mark } from '../marks';
import { type Lexicon, Tag } from './lexicon';

/** A word, a punctuation sign, or a whole passage in quotation marks. */
export interface Item {
  start: number;
  end: number;
  /** Of a passage the words between its marks. */
  text: string;
  /** In lower case with straight apostrophes; empty for a passage. */
  lower: string;
  kind: 'word' | 'punct' | 'quote';
  mark: Mark | null;
  /** Bits of `Tag`. */
  tags: number;
  /** Written with a capital, and not because a little word opens the sentence. */
  capital: boolean;
  /** Its reading as a verb of speech. */
  verb: VerbForm | null;
}

/** One sentence as items: the unit in which cues, sources and contents are looked for. */
export interface Line {
  items: Item[];
  span: Span;
  /** Number of the paragraph. */
  paragraph: number;
}

/** Half-open range of items. */
export type Range = [from: number, to: number];

/** A longer sentence is a list or no text: it is read in pieces, which keeps everything after this linear. */
const LONGEST = 300;

const TOKEN =
  /(?:\p{Lu}\.){2,}|(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Prof|St|Jr|Sr|Rev|Capt|Maj)\.|\p{Lu}\.(?=\s\p{Lu})|[\p{L}\p{N}@#$£€][\p{L}\p{N}\p{M}]*(?:[’'.,/&-][\p{L}\p{N}\p{M}]+)*[’']?|-{2}|[^\s]/gu;
const WORD = /[\p{L}\p{N}]/u;
const CAPITAL = /^[@\p{Lu}]/u;

/** Sentences with their items; what stands in outer quotation marks is one item. Linear. */
export function readLines(text: string, sentences: Span[], marks: Mark[], lexicon: Lexicon): Line[] {
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
      const passage = outer[mark] as Mark;
      pushWords(items, text, at, Math.max(at, passage.start), lexicon);
      const from = Math.max(at, passage.start);
      at = Math.min(passage.end, span[1]);
      items.push(quoteItem(text, from, at, passage));
      if (passage.end > span[1]) break;
      mark++;
    }
    pushWords(items, text, at, span[1], lexicon);
    readVerbs(items, lexicon);
    for (let first = 0; first === 0 || first < items.length; first += LONGEST)
      lines.push({ items: items.slice(first, first + LONGEST), span, paragraph });
  }
  return lines;
}

function quoteItem(text: string, start: number, end: number, mark: Mark): Item {
  const inner = text.slice(...mark.inner);
  return { start, end, text: inner, lower: '', kind: 'quote', mark, tags: 0, capital: false, verb: null };
}

function pushWords(items: Item[], text: string, from: number, to: number, lexicon: Lexicon): void {
  for (const match of text.slice(from, to).matchAll(TOKEN)) {
    const word = match[0];
    const start = from + match.index;
    const end = start + word.length;
    if (!WORD.test(word)) {
      items.push({
        start,
        end,
        text: word,
        lower: word,
        kind: 'punct',
        mark: null,
        tags: 0,
        capital: false,
        verb: null,
      });
      continue;
    }
    const lower = word.toLowerCase().replaceAll('’', "'");
    const capital = CAPITAL.test(word);
    const tags = lexicon.tagsOf(lower, capital && items.at(-1)?.kind === 'word');
    items.push({
      start,
      end,
      text: word,
      lower,
      kind: 'word',
      mark: null,
      tags,
      capital,
      verb: null,
    });
  }
}

function readVerbs(items: Item[], lexicon: Lexicon): void {
  const [first] = items;
  if (first && is(first, Tag.stop | Tag.determiner)) first.capital = false;
  items.forEach((item, index) => {
    if (item.kind === 'word') item.verb = lexicon.verbOf(item.lower, items[index + 1]?.lower ?? '');
  });
}

export const is = (item: Item | undefined, tags: number): boolean => item !== undefined && (item.tags & tags) !== 0;
export const lowerAt = (items: Item[], at: number): string => items[at]?.lower ?? '';
export const isCapital = (item: Item | undefined): boolean => item?.capital === true;
export const isQuote = (item: Item | undefined): boolean => item?.kind === 'quote';
export const isComma = (item: Item | undefined): boolean => item?.text === ',';
export const isDash = (item: Item | undefined): boolean => item?.kind === 'punct' && /^(?:[—–―-]|--)$/.test(item.text);
/** Signs that part what is said from who says it. */
export const isPause = (item: Item | undefined): boolean => isComma(item) || isDash(item);

/** Where a range of items stands in the text; of a passage at its edge the words without the mark. */
export function spanOf(items: Item[], [from, to]: Range): Span {
  const [first, last] = [items[from] as Item, items[to - 1] as Item];
  return [
    Math.max(first.start, first.mark?.inner[0] ?? 0),
    last.mark ? Math.min(last.end, last.mark.inner[1]) : last.end,
  ];
}

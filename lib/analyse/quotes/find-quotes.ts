import type { Mark } from '../marks';
import { findBlocks } from './blocks';
import type { Draft } from './draft';
import type { Line } from './items';
import type { Language } from './languages';
import { QuoteReader } from './quote-reader';
import { dropRepeated } from './repeated';
import { findTurns } from './turns';

/** Quotes in the order of the text. */
export function findQuotes(text: string, lines: Line[], marks: Mark[], language: Language): Draft[] {
  const reader = new QuoteReader(
    text,
    language,
    new Map([...findBlocks(text, lines, language), ...findTurns(text, lines)]),
  );
  for (const line of lines) reader.read(line);
  const drafts = reader
    .end()
    .map((draft) => withKind(text, draft, marks))
    .sort((a, b) => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0));
  return dropRepeated(text, drafts);
}

const DIRECT = 0.9;
const MIXED = 0.02;

/** Direct, mixed or indirect by the share of the words that stand in marks; a turn of a transcript is direct without any. */
function withKind(text: string, draft: Draft, marks: Mark[]): Draft {
  const spans = draft.spans.sort((a, b) => a[0] - b[0]);
  if (draft.cue && text[draft.cue[0]] === ':') return { ...draft, spans };
  let inside = 0;
  let all = 0;
  for (const [start, end] of spans) {
    all += end - start;
    for (let index = firstAt(marks, start); index < marks.length && (marks[index] as Mark).start < end; index++) {
      const { depth, inner } = marks[index] as Mark;
      if (depth === 0) inside += Math.max(0, Math.min(end, inner[1]) - Math.max(start, inner[0]));
    }
  }
  const share = all ? inside / all : 0;
  return { ...draft, spans, kind: share > DIRECT ? 'direct' : share > MIXED ? 'mixed' : 'indirect' };
}

/** Index of the first mark that may reach `offset`. */
function firstAt(marks: Mark[], offset: number): number {
  let [low, high] = [0, marks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle] as Mark).start < offset) low = middle + 1;
    else high = middle;
  }
  while (low > 0 && ((marks[low - 1] as Mark).depth > 0 || (marks[low - 1] as Mark).end > offset)) low--;
  return low;
}

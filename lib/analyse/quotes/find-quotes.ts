import type { Span } from '../../extract/article';
import { ACTS } from '../en/acts';
import type { Mark } from '../marks';
import type { QuoteKind } from '../report';
import { type Attribution, findAttributions } from './attributions';
import type { Draft } from './draft';
import type { Item, Line } from './items';
import { isLoose } from './loose';
import { type Range, sentenceSubject } from './noun-phrase';

const SHORTEST_ALONE = 4;

/** Quotes in the order of the text. */
export function findQuotes(text: string, lines: Line[], marks: Mark[]): Draft[] {
  const drafts: Draft[] = [];
  const covered = new Set<Mark>();
  /** The quote that a following passage in marks would go on with. */
  let open: Draft | null = null;
  let waiting: { mark: Mark; paragraph: number }[] = [];
  let announced: Span | null = null;
  lines.forEach((line, index) => {
    const previous = lines[index - 1];
    const newParagraph = previous?.paragraph !== line.paragraph;
    const goesOn = newParagraph && lastMark(previous)?.continues;
    if (newParagraph && !goesOn) open = null;
    if (newParagraph) flush();
    const turn = transcriptTurn(text, line, lines);
    if (turn) {
      drafts.push(turn);
      open = turn;
      for (const item of line.items) if (item.mark) covered.add(item.mark);
      return;
    }
    const found = findAttributions(line.items);
    if (!found.length && isAllQuote(line)) {
      const mark = line.items.find((item) => item.mark)?.mark as Mark;
      if (open && (!newParagraph || goesOn)) {
        open.spans.push(...line.items.filter((item) => item.mark).map((item) => item.mark?.inner as Span));
        covered.add(mark);
      } else
        waiting.push(
          ...line.items
            .filter((item) => item.mark)
            .map((item) => ({ mark: item.mark as Mark, paragraph: line.paragraph })),
        );
      return;
    }
    let last: Draft | null = null;
    for (const attribution of found) {
      const draft = draftOf(text, line, attribution);
      if (waiting.length && attribution.left && line.items[attribution.left[0]]?.mark) {
        draft.spans.unshift(...waiting.map(({ mark }) => mark.inner));
        for (const { mark } of waiting) covered.add(mark);
        waiting = [];
      }
      for (const range of [attribution.left, attribution.right])
        for (const item of range ? line.items.slice(...range) : []) if (item.mark) covered.add(item.mark);
      drafts.push(draft);
      last = draft;
    }
    if (last && line.items.some((item) => item.mark)) open = last;
    else if (found.length) open = drafts.at(-1) ?? null;
    const tail = leftover(text, line, found, covered, drafts.at(-1) ?? null);
    drafts.push(...tail);
    if (tail.length) open = tail.at(-1) ?? null;
    flush();
    announced = /[:]$/.test(text.slice(line.span[1] - 1, line.span[1])) ? subjectSpan(line) : null;
  });
  flush();
  return drafts
    .map((draft) => finish(text, draft, marks))
    .sort((a, b) => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0));

  /** Passages that no attribution of their paragraph took: one quote, of the speaker before. */
  function flush(): void {
    const left = waiting.filter(({ mark }) => !covered.has(mark));
    waiting = [];
    const [first] = left;
    if (!first) return;
    const words = left.reduce((sum, { mark }) => sum + text.slice(...mark.inner).split(/\s+/).length, 0);
    if (words < SHORTEST_ALONE) return;
    const draft: Draft = {
      spans: left.map(({ mark }) => mark.inner),
      kind: 'direct',
      act: 'statement',
      source: announced,
      cue: null,
      confidence: announced ? 0.75 : 0.5,
      inherits: !announced,
      paragraph: first.paragraph,
    };
    drafts.push(draft);
    announced = null;
    open = draft;
  }
}

const lastMark = (line: Line | undefined): Mark | null | undefined => line?.items.findLast((item) => item.mark)?.mark;

const isAllQuote = (line: Line): boolean =>
  line.items.some((item) => item.mark) &&
  line.items.every((item) => item.mark || item.kind === 'punct' || /^(?:and|but)$/.test(item.lower));

const spanOf = (items: Item[], [from, to]: Range): Span => {
  const [first, last] = [items[from] as Item, items[to - 1] as Item];
  return [
    Math.max(first.start, first.mark?.inner[0] ?? 0),
    last.mark ? Math.min(last.end, last.mark.inner[1]) : last.end,
  ];
};

function draftOf(text: string, line: Line, { cue, source, left, right, lemma, sure }: Attribution): Draft {
  const contents = [left, right].filter((range) => range !== null).map((range) => spanOf(line.items, range));
  return {
    spans: contents.filter(([start, end]) => end > start && /[\p{L}\p{N}]/u.test(text.slice(start, end))),
    kind: 'indirect',
    act: ACTS[lemma.replace('!', '')] ?? 'statement',
    source: source && spanOf(line.items, source),
    cue: [(line.items[cue[0]] as Item).start, (line.items[cue[1] - 1] as Item).end],
    confidence: sure,
    inherits: !source,
    paragraph: line.paragraph,
  };
}

function subjectSpan(line: Line): Span | null {
  const subject = sentenceSubject(line.items, line.items.length);
  return subject && spanOf(line.items, subject);
}

/** Marks inside a sentence that no cue governs: speech of its subject, unless they only name or distance. */
function leftover(text: string, line: Line, found: Attribution[], covered: Set<Mark>, before: Draft | null): Draft[] {
  const rest = line.items.filter(
    (item) => item.mark && !covered.has(item.mark) && item.start >= (item.mark as Mark).start,
  );
  return rest.flatMap((item) => {
    const mark = item.mark as Mark;
    covered.add(mark);
    const at = line.items.indexOf(item);
    if (isLoose(text, line.items, at, found.length > 0)) return [];
    const colon = line.items[at - 1]?.text === ':';
    const subject = sentenceSubject(line.items, at);
    return [
      {
        spans: [mark.inner],
        kind: 'direct' as QuoteKind,
        act: 'statement' as const,
        source: subject ? spanOf(line.items, subject) : null,
        cue: null,
        confidence: colon && subject ? 0.8 : 0.45,
        inherits: !subject && before?.paragraph === line.paragraph,
        paragraph: line.paragraph,
      },
    ];
  });
}

const TURN = /^["“]?((?:\p{Lu}[\p{L}.’'-]*|Q|A)(?: (?:\p{Lu}[\p{L}.’'-]*|[Vv]an|de)){0,3}):\s+(?=\S)/u;

/** "MODERATOR: …": a paragraph that begins with a name in capitals, or with a name that opens other paragraphs too. */
function transcriptTurn(text: string, line: Line, lines: Line[]): Draft | null {
  const [start] = line.span;
  if (start > 0 && text[start - 1] !== '\n') return null;
  const name = TURN.exec(text.slice(start, start + 60))?.[1];
  if (!name || (!/^[\p{Lu} .’'-]{2,}$/u.test(name) && start === lines[0]?.span[0])) return null;
  const from = (TURN.exec(text.slice(start, start + 60)) as RegExpExecArray)[0].length + start;
  if (!/^[\p{Lu} .’'-]{2,}$/u.test(name)) return null;
  const newline = text.indexOf('\n', start);
  return {
    spans: [[from, newline < 0 ? text.length : newline]],
    kind: 'direct',
    act: 'statement',
    source: [start, start + name.length],
    cue: [start + name.length, start + name.length + 1],
    confidence: 0.8,
    inherits: false,
    paragraph: line.paragraph,
  };
}

function finish(text: string, draft: Draft, marks: Mark[]): Draft {
  const spans = draft.spans.sort((a, b) => a[0] - b[0]);
  if (draft.cue && text[draft.cue[0]] === ':') return { ...draft, spans };
  let inside = 0;
  let all = 0;
  for (const [start, end] of spans) {
    all += end - start;
    for (let index = firstAt(marks, start); index < marks.length && (marks[index] as Mark).start < end; index++) {
      const mark = marks[index] as Mark;
      if (mark.depth === 0) inside += Math.max(0, Math.min(end, mark.inner[1]) - Math.max(start, mark.inner[0]));
    }
  }
  const share = all ? inside / all : 0;
  return { ...draft, spans, kind: share > 0.9 ? 'direct' : share > 0.02 ? 'mixed' : 'indirect' };
}

/** Index of the first mark that may reach `offset`. */
function firstAt(marks: Mark[], offset: number): number {
  let [low, high] = [0, marks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle] as Mark).start < offset) low = middle + 1;
    else high = middle;
  }
  while (low > 0 && ((marks[low - 1] as Mark).depth > 0 || (marks[low - 1] as Mark).end > offset) && low > 0) low--;
  return low;
}

import type { Span } from '../../extract/article';
import { ACTS } from '../en/acts';
import type { Mark } from '../marks';
import type { Attribution } from './attribution';
import type { Draft } from './draft';
import { type Item, is, isCapital, isQuote, type Line, type Range } from './items';
import type { Language } from './languages';
import { Tag } from './lexicon';
import { isLoose } from './loose';

/** Words: less in marks, standing alone, is no statement. */
const SHORTEST_ALONE = 4;
/** Items of a sentence that only tells what somebody did before going on to speak. */
const LONGEST_GESTURE = 9;

/** Reads the sentences of an article in turn and keeps what a quote may go on from. */
export class QuoteReader {
  private readonly drafts: Draft[] = [];
  private readonly covered = new Set<Mark>();
  /** The quote that a following passage in marks goes on with. */
  private open: Draft | null = null;
  /** Passages that fill their sentence, until an attribution of their paragraph takes them. */
  private waiting: { mark: Mark; paragraph: number }[] = [];
  /** Who a sentence that ends with a colon is about. */
  private announced: Span | null = null;
  /** The sentence before was short and about somebody who did not speak in it. */
  private interrupted = false;
  private previous: Line | null = null;

  constructor(
    private readonly text: string,
    private readonly language: Language,
    private readonly turns: Map<number, Draft>,
  ) {}

  read(line: Line): void {
    const isNew = this.previous?.paragraph !== line.paragraph;
    const goesOn = isNew && marksOf(this.previous).at(-1)?.continues === true;
    if (isNew && !goesOn) this.open = null;
    if (isNew) this.flush();
    const turn = this.turns.get(line.paragraph);
    if (turn) this.takeTurn(turn, line, isNew);
    else this.readSentence(line, !isNew || goesOn);
    this.previous = line;
  }

  end(): Draft[] {
    this.flush();
    return this.drafts;
  }

  private takeTurn(turn: Draft, line: Line, isFirst: boolean): void {
    if (isFirst) this.drafts.push(turn);
    this.open = turn;
    this.cover(marksOf(line));
  }

  private readSentence(line: Line, mayGoOn: boolean): void {
    const found = this.language.findAttributions(line.items);
    if (!found.length && fillsSentence(line)) {
      this.takePassages(line, mayGoOn);
      return;
    }
    const drafts = found.map((attribution) => this.attributed(line, attribution));
    this.drafts.push(...drafts);
    this.open = drafts.at(-1) ?? this.open;
    const rest = this.unattributed(line, found);
    this.drafts.push(...rest);
    this.open = rest.at(-1) ?? this.open;
    this.flush();
    this.announced = this.text[line.span[1] - 1] === ':' ? this.subjectOf(line) : null;
    this.interrupted = !found.length && !rest.length && this.isGesture(line);
    if (this.interrupted) this.open = null;
  }

  /** “Paul Grey shrugged.”: what follows in marks may be his, or that of whoever spoke before. */
  private isGesture({ items }: Line): boolean {
    if (items.length > LONGEST_GESTURE) return false;
    const subject = this.language.sentenceSubject(items, items.length);
    const last = subject && items[subject[1] - 1];
    if (!last || subject[0] > 1 || is(last, Tag.pronoun) || !isCapital(last)) return false;
    const before = this.open?.source;
    return !before || !this.text.slice(...before).endsWith(last.text);
  }

  private takePassages(line: Line, mayGoOn: boolean): void {
    const marks = marksOf(line).filter((mark) => !this.isTaken(mark));
    if (!this.open || !mayGoOn) {
      this.waiting.push(...marks.map((mark) => ({ mark, paragraph: line.paragraph })));
      return;
    }
    this.open.spans.push(...marks.map(({ inner }) => inner));
    this.cover(marks);
  }

  /** The quote of an attribution, with the passages before it that were waiting for one. */
  private attributed(line: Line, attribution: Attribution): Draft {
    const draft = draftOf(this.text, line, attribution);
    if (attribution.left && isQuote(line.items[attribution.left[0]])) {
      const marks = this.waiting.map(({ mark }) => mark);
      draft.spans.unshift(...marks.map(({ inner }) => inner));
      this.cover(marks);
      this.waiting = [];
    }
    for (const range of [attribution.left, attribution.right])
      if (range) this.cover(line.items.slice(...range).flatMap(({ mark }) => mark ?? []));
    return draft;
  }

  /** Passages inside a sentence that no cue governs: speech of its subject, unless they only name or distance. */
  private unattributed(line: Line, found: Attribution[]): Draft[] {
    const drafts: Draft[] = [];
    line.items.forEach((item, at) => {
      const { mark } = item;
      if (!mark || this.covered.has(mark) || item.start < mark.start) return;
      this.covered.add(mark);
      if (isLoose(line.items, at, found.length > 0)) return;
      const subject = this.language.sentenceSubject(line.items, at);
      const announced = line.items[at - 1]?.text === ':' && subject !== null;
      drafts.push({
        ...bare(line.paragraph, [mark.inner]),
        source: subject ? spanOf(line.items, subject) : null,
        confidence: announced ? 0.8 : 0.45,
        inherits: !subject && this.drafts.at(-1)?.paragraph === line.paragraph,
      });
    });
    return drafts;
  }

  /** Passages that no attribution of their paragraph took: one quote, of the speaker announced or before. */
  private flush(): void {
    const left = this.waiting.filter(({ mark }) => !this.covered.has(mark));
    this.waiting = [];
    const [first] = left;
    if (!first) return;
    const words = left.reduce((sum, { mark }) => sum + this.text.slice(...mark.inner).split(/\s+/).length, 0);
    if (words < SHORTEST_ALONE) return;
    const draft: Draft = {
      ...bare(
        first.paragraph,
        left.map(({ mark }) => mark.inner),
      ),
      source: this.announced,
      confidence: this.announced ? 0.75 : 0.5,
      inherits: !this.announced && !this.interrupted && endsSentence(this.text, left.at(-1)?.mark ?? first.mark),
    };
    this.announced = null;
    this.drafts.push(draft);
    this.open = draft;
  }

  /** A mark left open reaches over several sentences, and stands in the line of each. */
  private isTaken(mark: Mark): boolean {
    return this.covered.has(mark) || this.waiting.some((passage) => passage.mark === mark);
  }

  private subjectOf({ items }: Line): Span | null {
    const subject = this.language.sentenceSubject(items, items.length);
    return subject && spanOf(items, subject);
  }

  private cover(marks: Mark[]): void {
    for (const mark of marks) this.covered.add(mark);
  }
}

const marksOf = (line: Line | null): Mark[] => line?.items.flatMap(({ mark }) => mark ?? []) ?? [];

/** A sentence of nothing but passages in marks. */
const fillsSentence = ({ items }: Line): boolean =>
  items.some(isQuote) && items.every((item) => item.kind !== 'word' || /^(?:and|but)$/.test(item.lower));

/** A heading in marks has no stop; nobody can tell from where it stands who said it. */
const endsSentence = (text: string, { end, inner }: Mark): boolean =>
  /[.,!?…—–-]\s?$/.test(text.slice(...inner)) || /^[.,!?…]/.test(text.slice(end, end + 1));

const bare = (paragraph: number, spans: Span[]) =>
  ({ spans, kind: 'direct', act: 'statement', cue: null, paragraph }) as const;

function draftOf(text: string, line: Line, { cue, source, inherits, left, right, lemma, sure }: Attribution): Draft {
  const contents = [left, right].flatMap((range) => (range ? [spanOf(line.items, range)] : []));
  return {
    spans: contents.filter(([start, end]) => end > start && /[\p{L}\p{N}]/u.test(text.slice(start, end))),
    kind: 'indirect',
    act: ACTS[lemma] ?? 'statement',
    source: source && withoutVerb(text, spanOf(line.items, source)),
    cue: [(line.items[cue[0]] as Item).start, (line.items[cue[1] - 1] as Item).end],
    confidence: sure,
    inherits,
    paragraph: line.paragraph,
  };
}

/** “He’s”: the pronoun alone. */
function withoutVerb(text: string, [start, end]: Span): Span {
  const pronoun = /^(?:he|she|it|they|we|you|i)(?=[’'])/i.exec(text.slice(start, end))?.[0];
  return [start, pronoun ? start + pronoun.length : end];
}

function spanOf(items: Item[], [from, to]: Range): Span {
  const [first, last] = [items[from] as Item, items[to - 1] as Item];
  return [
    Math.max(first.start, first.mark?.inner[0] ?? 0),
    last.mark ? Math.min(last.end, last.mark.inner[1]) : last.end,
  ];
}

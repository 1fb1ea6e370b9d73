import type { Span } from '../../extract/article';
import type { Mark } from '../marks';
import type { Attribution } from './attribution';
import { bare, type Draft, draftOf } from './draft';
import { isGesture } from './gesture';
import { isQuote, type Line, spanOf } from './items';
import type { Language } from './languages';
import { isLoose } from './loose';
import { endsSentence, fillsSentence, marksOf } from './passages';

/** Words: less in marks, standing alone, is no statement. */
const SHORTEST_ALONE = 4;

/** Reads the sentences of an article in turn and keeps what a quote may go on from. */
export class QuoteReader {
  private readonly drafts: Draft[] = [];
  private readonly covered = new Set<Mark>();
  /** All that ever waited. */
  private readonly held = new Set<Mark>();
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
    const subject = this.text[line.span[1] - 1] === ':' && this.language.sentenceSubject(line.items, line.items.length);
    this.announced = subject ? spanOf(line.items, subject) : null;
    const before = this.open?.source;
    this.interrupted =
      !found.length && !rest.length && isGesture(line, this.language, before && this.text.slice(...before));
    if (this.interrupted) this.open = null;
  }

  private takePassages(line: Line, mayGoOn: boolean): void {
    // A mark left open reaches over several sentences, and stands in the line of each.
    const marks = marksOf(line).filter((mark) => !this.covered.has(mark) && !this.held.has(mark));
    if (!this.open || !mayGoOn) {
      for (const mark of marks) this.held.add(mark);
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
    const spans = left.map(({ mark }) => mark.inner);
    const words = spans.reduce((sum, span) => sum + this.text.slice(...span).split(/\s+/).length, 0);
    if (words < SHORTEST_ALONE) return;
    const draft: Draft = {
      ...bare(first.paragraph, spans),
      source: this.announced,
      confidence: this.announced ? 0.75 : 0.5,
      inherits: !this.announced && !this.interrupted && endsSentence(this.text, left.at(-1)?.mark ?? first.mark),
    };
    this.announced = null;
    this.drafts.push(draft);
    this.open = draft;
  }

  private cover(marks: Mark[]): void {
    for (const mark of marks) this.covered.add(mark);
  }
}

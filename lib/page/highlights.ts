import type { Report } from '../analyse/report';
import type { Article, Span } from '../extract/article';
import { firstInBlocks, type Passage, passagesOf } from './marks';
import { findPassage, indexText, type TextIndex } from './text-index';

/** Names of the CSS custom highlights; the style sheets paint `::highlight(NAME)`. */
const NAMES = {
  person: 'backstory-person',
  quote: 'backstory-quote',
  claim: 'backstory-claim',
  lit: 'backstory-lit',
  selected: 'backstory-selected',
} as const;

/** A passage of the report where it stands in the element. */
export interface Mark extends Passage {
  ranges: Range[];
}

/** Paints passages of one article in one element by the CSS Custom Highlight API: no node is changed. */
export class Highlights {
  #index: TextIndex | null = null;
  #report: Omit<Report, 'sentences'> = { quotes: [], claims: [], dates: [], people: [] };
  #marks: Mark[] | null = null;
  #found = new Map<string, Range | null>();

  constructor(
    private readonly root: Node,
    private readonly article: Pick<Article, 'text' | 'blocks'>,
  ) {}

  /** From now on the passages of the report can be marked, and found by a point. */
  know(report: Report): void {
    if (report === this.#report) return;
    this.#report = report;
    this.#marks = null;
  }

  /** All that the report knows of and stands in the element. */
  get marks(): readonly Mark[] {
    this.#read();
    this.#marks ??= passagesOf(this.#report).map((passage) => ({ ...passage, ranges: this.#findAll(passage.spans) }));
    return this.#marks;
  }

  /**
   * Underlines the quotes, of each dated claim the words that date it, and people where a block first names them; with
   * false the lines go.
   */
  markAll(isWanted: boolean): void {
    if (!isWanted) {
      for (const kind of ['person', 'quote', 'claim'] as const) CSS.highlights.delete(NAMES[kind]);
      return;
    }
    const { quotes, claims, dates, people } = this.#report;
    const named = people.flatMap(({ kind, mentions }) =>
      kind === 'person' ? firstInBlocks(mentions, this.article.blocks) : [],
    );
    this.#paint('person', this.#findAll(named));
    const dated = new Set(claims.map(({ date }) => dates[date]).filter((timex) => timex !== undefined));
    this.#paint('claim', this.#findAll([...dated].map(({ start, end }) => [start, end])));
    this.#paint('quote', this.#findAll(quotes.flatMap(({ spans }) => spans)));
  }

  /** Lights the passage where it stands, without moving the page; no spans put it out. */
  light(spans: Span[]): void {
    this.#paint('lit', this.#findAll(spans), 1);
  }

  /** Scrolls to the passage and lights it for good; false when it does not stand in the element. */
  reveal(spans: Span[], behavior?: ScrollBehavior): boolean {
    const ranges = this.#findAll(spans);
    this.#paint('selected', ranges, 2);
    if (!ranges[0]) return false;
    scrollToRange(ranges[0], behavior);
    return true;
  }

  /** The mark under a point of the viewport, whether it is painted or not; the shortest where several overlap. */
  at(x: number, y: number): Mark | null {
    const under = this.marks.filter(({ ranges }) => ranges.some((range) => covers(range, x, y)));
    const length = ({ kind, ranges }: Mark) =>
      kind === 'person' ? 0 : ranges.reduce((sum, range) => sum + range.toString().length, 0);
    return under.sort((a, b) => length(a) - length(b))[0] ?? null;
  }

  /** The person or the date of a claim under a point of the viewport, with the words that stand there. */
  wordsAt(x: number, y: number): { mark: Mark; range: Range } | null {
    for (const mark of this.marks) {
      const range = this.#findAll(mark.words).find((words) => covers(words, x, y));
      if (range) return { mark, range };
    }
    return null;
  }

  /** Where a passage stands; null when it does not stand in the element. */
  find(span: Span): Range | null {
    const index = this.#read();
    const key = span.join();
    const known = this.#found.get(key);
    if (known !== undefined) return known;
    const range = findPassage(index, this.article, span);
    this.#found.set(key, range);
    return range;
  }

  clear(): void {
    for (const name of Object.values(NAMES)) CSS.highlights.delete(name);
  }

  #findAll(spans: Span[]): Range[] {
    return spans.map((span) => this.find(span)).filter((range) => range !== null);
  }

  #paint(name: keyof typeof NAMES, ranges: Range[], priority = 0): void {
    if (ranges.length === 0) {
      CSS.highlights.delete(NAMES[name]);
      return;
    }
    const highlight = new Highlight(...ranges);
    highlight.priority = priority;
    CSS.highlights.set(NAMES[name], highlight);
  }

  /** The element's text is read again when it changed since: pages move their nodes about. */
  #read(): TextIndex {
    if (this.#index?.nodes.some((node) => !node.isConnected)) {
      this.#index = null;
      this.#marks = null;
      this.#found.clear();
    }
    this.#index ??= indexText(this.root);
    return this.#index;
  }
}

function covers(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom);
}

/** Brings the passage into the upper half of the window, unless it is in view. */
export function scrollToRange(range: Range, behavior: ScrollBehavior = 'smooth'): void {
  const box = range.getBoundingClientRect();
  if (box.top >= 80 && box.bottom <= innerHeight - 40) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const top = scrollY + box.top - innerHeight / 3;
  window.scrollTo({ top, behavior: calm ? 'instant' : behavior });
}

import type { Report } from '../analyse/report';
import type { Article, Span } from '../extract/article';
import { findPassage, indexText, type TextIndex } from './text-index';

/** Names of the CSS custom highlights; the style sheets paint `::highlight(NAME)`. */
const NAMES = { quote: 'backstory-quote', claim: 'backstory-claim', selected: 'backstory-selected' } as const;

export interface Mark {
  kind: 'quote' | 'claim';
  /** Place in `Report.quotes` or `Report.claims`. */
  index: number;
  ranges: Range[];
}

/** Paints passages of one article in one element by the CSS Custom Highlight API: no node is changed. */
export class Highlights {
  #index: TextIndex | null = null;
  #marks: Mark[] = [];

  constructor(
    private readonly root: Node,
    private readonly article: Pick<Article, 'text'>,
  ) {}

  /** Underlines the quotes, and of each dated claim the words that date it; the whole passages answer to a click. */
  markAll({ quotes, claims, dates }: Report): void {
    this.#marks = [
      ...quotes.map(({ spans }, index) => ({ kind: 'quote' as const, index, ranges: this.#find(spans) })),
      ...claims.map(({ start, end }, index) => ({ kind: 'claim' as const, index, ranges: this.#find([[start, end]]) })),
    ];
    const dated = new Set(claims.map(({ date }) => dates[date]).filter((timex) => timex !== undefined));
    this.#paint('claim', this.#find([...dated].map(({ start, end }) => [start, end])));
    this.#paint(
      'quote',
      this.#marks.filter(({ kind }) => kind === 'quote').flatMap(({ ranges }) => ranges),
    );
  }

  /** Scrolls to the passage and lights it; false when it does not stand in the element. */
  reveal(spans: Span[]): boolean {
    const ranges = this.#find(spans);
    const first = ranges[0];
    CSS.highlights.delete(NAMES.selected);
    if (!first) return false;
    const lit = new Highlight(...ranges);
    lit.priority = 1;
    CSS.highlights.set(NAMES.selected, lit);
    scrollToRange(first);
    return true;
  }

  /** The mark under a point of the viewport; the shortest where several overlap. */
  at(x: number, y: number): Mark | null {
    const under = this.#marks.filter(({ ranges }) => ranges.some((range) => covers(range, x, y)));
    const length = ({ ranges }: Mark) => ranges.reduce((sum, range) => sum + range.toString().length, 0);
    return under.sort((a, b) => length(a) - length(b))[0] ?? null;
  }

  clear(): void {
    for (const name of Object.values(NAMES)) CSS.highlights.delete(name);
  }

  #paint(kind: Mark['kind'], ranges: Range[]): void {
    CSS.highlights.set(NAMES[kind], new Highlight(...ranges));
  }

  /** The element's text is read again when it changed since: pages move their nodes about. */
  #find(spans: Span[]): Range[] {
    if (this.#index?.nodes.some((node) => !node.isConnected)) this.#index = null;
    this.#index ??= indexText(this.root);
    const index = this.#index;
    return spans.map((span) => findPassage(index, this.article.text, span)).filter((range) => range !== null);
  }
}

function covers(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom);
}

/** Brings the passage into the upper half of the window, unless it is in view. */
export function scrollToRange(range: Range): void {
  const box = range.getBoundingClientRect();
  if (box.top >= 80 && box.bottom <= innerHeight - 40) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const top = scrollY + box.top - innerHeight / 3;
  window.scrollTo({ top, behavior: calm ? 'instant' : 'smooth' });
}

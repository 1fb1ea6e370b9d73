import type { Article, Span } from '../extract/article';
import { anchor } from '../highlights/anchor';
import { COLOURS, type Colour, type SavedHighlight } from '../highlights/saved-highlight';
import { findPassage, indexText, type TextIndex } from './text-index';
import { spanOfRange, spansByBlock } from './text-spans';

const nameOf = (colour: Colour) => `backstory-mark-${colour}`;

/** Paints what the reader of news marked in one article in one element, by the CSS Custom Highlight API: no node is changed. */
export class PaintedHighlights {
  #index: TextIndex | null = null;
  #ranges = new Map<string, Range[]>();

  constructor(
    readonly root: Node,
    private readonly article: Pick<Article, 'text' | 'blocks'>,
  ) {}

  /** In the place of what was painted before. */
  paint(highlights: readonly SavedHighlight[]): void {
    this.#ranges = new Map(highlights.map((highlight) => [highlight.id, this.#rangesOf(highlight)]));
    for (const colour of COLOURS) {
      const ranges = highlights.flatMap(({ id, colour: own }) => (own === colour ? this.rangesOf(id) : []));
      if (ranges.length > 0) CSS.highlights.set(nameOf(colour), new Highlight(...ranges));
      else CSS.highlights.delete(nameOf(colour));
    }
  }

  /** Where a painted highlight stands; empty when its words are gone. */
  rangesOf(id: string): Range[] {
    return this.#ranges.get(id) ?? [];
  }

  /** The highlight under a point of the viewport; the shortest where several overlap. */
  at(x: number, y: number): string | null {
    const under = [...this.#ranges].filter(([, ranges]) => ranges.some((range) => covers(range, x, y)));
    const length = (ranges: Range[]) => ranges.reduce((sum, range) => sum + range.toString().length, 0);
    return under.sort(([, a], [, b]) => length(a) - length(b))[0]?.[0] ?? null;
  }

  /** Where some of the element's words stand in the article's text. */
  spanOf(range: Range): Span | null {
    return spanOfRange(this.#text(), this.article, range);
  }

  /** The first range of a span of the article's text. */
  rangeAt(span: Span): Range | null {
    return this.#find(span)[0] ?? null;
  }

  clear(): void {
    for (const colour of COLOURS) CSS.highlights.delete(nameOf(colour));
    this.#ranges.clear();
  }

  #rangesOf(highlight: SavedHighlight): Range[] {
    const span = anchor(this.article.text, highlight);
    return span ? this.#find(span) : [];
  }

  #find(span: Span): Range[] {
    const index = this.#text();
    return spansByBlock(this.article.blocks, span)
      .map((part) => findPassage(index, this.article, part))
      .filter((range) => range !== null);
  }

  /** Read again when it changed since: pages move their nodes about. */
  #text(): TextIndex {
    if (this.#index?.nodes.some((node) => !node.isConnected)) this.#index = null;
    this.#index ??= indexText(this.root);
    return this.#index;
  }
}

function covers(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom);
}

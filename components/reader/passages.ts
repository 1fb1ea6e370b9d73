import type { Span } from '../../lib/extract/article';
import { Highlights, type Mark } from '../../lib/page/highlights';
import { isForThePage } from '../../lib/page/page-click';
import { placeIn, scrollToPlace } from '../../lib/page/reading-place';
import type { CurrentReading } from './current-reading';
import type { OpenReader } from './show-reader';

/** The passages of the article where they can be seen: in the reader, or else on the original page. */
export class Passages {
  #onPage: Highlights | null = null;

  constructor(
    private readonly document: Document,
    private readonly current: CurrentReading,
    private readonly reader: () => OpenReader | null,
  ) {}

  /** Scrolls to the passage and lights it; false when it is nowhere. */
  reveal(spans: Span[]): boolean {
    return this.#highlights?.reveal(spans) ?? false;
  }

  /** Lights the passage where it stands; no spans put it out. */
  light(spans: Span[]): void {
    this.#highlights?.light(spans);
  }

  /** Underlines all of them on the original page, or no longer; the reader has its own lines. */
  mark(isWanted: boolean): void {
    if (!this.reader()) this.#highlights?.markAll(isWanted);
  }

  /** Where in the text the block begins that is being read; null before the first. */
  place(view: Window): number | null {
    const highlights = this.#highlights;
    const { article } = this.current;
    return article && highlights ? placeIn(highlights, article, view) : null;
  }

  /** Scrolls to the block that begins at that place of the text; false when it is nowhere. */
  goTo(start: number, view: Window): boolean {
    const highlights = this.#highlights;
    const { article } = this.current;
    return article !== null && highlights !== null && scrollToPlace(highlights, article, start, view);
  }

  /** The passage that somebody clicked on the original page; the reader hears of its clicks itself. */
  clicked(event: MouseEvent): Mark | null {
    if (this.reader() || !event.isTrusted || isForThePage(event)) return null;
    return this.#highlights?.at(event.clientX, event.clientY) ?? null;
  }

  /** Leaves the original page as it was. */
  clear(): void {
    this.#onPage?.clear();
    this.#onPage = null;
  }

  get #highlights(): Highlights | null {
    const reader = this.reader();
    if (reader) return reader.highlights;
    const { article, result } = this.current;
    if (!article) return null;
    this.#onPage ??= new Highlights(this.document.body, article);
    if (result?.kind === 'article') this.#onPage.know(result.report);
    return this.#onPage;
  }
}

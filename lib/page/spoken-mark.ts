import type { Span } from '../extract/article';
import { scrollToRange } from './highlights';
import type { ArticleText } from './placed-blocks';
import { findPassage, indexText, type TextIndex } from './text-index';

const NAME = 'backstory-spoken';
/** A smooth scroll of ours takes no longer. */
const SCROLL_MS = 1_000;
/** What stands higher lies under the toolbar, in px. */
const TOP = 40;

/** Lights the sentence being spoken and keeps it in view, unless the reader of news scrolled away from it. */
export class SpokenMark {
  #index: TextIndex | null = null;
  #range: Range | null = null;
  #isFollowing = true;
  #ownScroll = false;
  #scrolled: ReturnType<typeof setTimeout> | undefined;
  readonly #end = new AbortController();

  constructor(
    private readonly root: Element,
    private readonly article: ArticleText,
    private readonly onChange: () => void,
  ) {
    const options = { passive: true, signal: this.#end.signal };
    addEventListener('scroll', () => this.#notice(), options);
    addEventListener('scrollend', () => this.#settle(), options);
    const takeOver = () => {
      this.#ownScroll = false;
    };
    for (const event of ['wheel', 'touchmove', 'pointerdown'])
      addEventListener(event, takeOver, { ...options, capture: true });
  }

  /** Whether the spoken sentence is kept in view. */
  get isFollowing(): boolean {
    return this.#isFollowing;
  }

  /** Place of the first passage that isn't scrolled past; the passages are in order. */
  firstInView(spans: Span[]): number {
    let low = 0;
    let high = spans.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      const box = this.#find(spans[middle] ?? [0, 0])?.getBoundingClientRect();
      if (box && box.top >= TOP) high = middle;
      else low = middle + 1;
    }
    return Math.max(low, 0);
  }

  light(span: Span): void {
    this.#range = this.#find(span);
    CSS.highlights.delete(NAME);
    if (!this.#range) return;
    const lit = new Highlight(this.#range);
    lit.priority = 2;
    CSS.highlights.set(NAME, lit);
    if (this.#isFollowing) this.#scroll(this.#range);
  }

  /** Back to the spoken sentence, and on with it. */
  follow(): void {
    this.#isFollowing = true;
    if (this.#range) this.#scroll(this.#range);
    this.onChange();
  }

  end(): void {
    this.#end.abort();
    clearTimeout(this.#scrolled);
    CSS.highlights.delete(NAME);
  }

  /** The text is read again when it changed since. */
  #find(span: Span): Range | null {
    if (this.#index?.nodes.some((node) => !node.isConnected)) this.#index = null;
    this.#index ??= indexText(this.root);
    return findPassage(this.#index, this.article, span);
  }

  #scroll(range: Range): void {
    this.#ownScroll = true;
    clearTimeout(this.#scrolled);
    this.#scrolled = setTimeout(() => this.#settle(), SCROLL_MS);
    scrollToRange(range);
  }

  #settle(): void {
    this.#ownScroll = false;
    this.#notice();
  }

  /** A scroll that isn't ours: whoever has the sentence in view wants to go on following it. */
  #notice(): void {
    if (this.#ownScroll || !this.#range) return;
    const { top, bottom } = this.#range.getBoundingClientRect();
    const isInView = bottom > 0 && top < innerHeight;
    if (isInView === this.#isFollowing) return;
    this.#isFollowing = isInView;
    this.onChange();
  }
}

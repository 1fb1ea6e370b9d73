import { signal } from '@preact/signals';
import type { Position } from '../../../lib/archive/highlights';
import type { Stored } from '../../../lib/browser/tab-state';
import type { Article, Span } from '../../../lib/extract/article';
import { passageAt } from '../../../lib/highlights/anchor';
import type { Colour, SavedHighlight } from '../../../lib/highlights/saved-highlight';
import { PaintedHighlights } from '../../../lib/page/painted-highlights';
import type { TraceEvents } from './trace-events';

/** Under which an article is kept. */
const addressOf = ({ canonical, url }: Article) => canonical ?? url;

/** Pages without encryption have no `randomUUID`. */
const newId = () =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** The highlights of the article being read: made, changed, removed, painted, and kept with it. */
export class Highlighter {
  #article: Article | null = null;
  readonly #all = signal<readonly SavedHighlight[]>([]);
  #painted: PaintedHighlights | null = null;

  constructor(
    private readonly traces: TraceEvents,
    /** Hears what became of a highlight that was made or changed. */
    private readonly onKept: (stored: Stored) => void,
  ) {}

  get all(): readonly SavedHighlight[] {
    return this.#all.value;
  }

  /** What stands where in the element that is painted; null while none is. */
  get painted(): PaintedHighlights | null {
    return this.#painted;
  }

  /** Another article, or another reading of the same: fetches what was left in it. Answers how far it was read. */
  async begin(article: Article): Promise<Position | null> {
    const isSame = this.#article !== null && addressOf(this.#article) === addressOf(article);
    this.#article = article;
    if (!isSame) this.#all.value = [];
    const { highlights, position } = await this.traces.load(addressOf(article));
    if (this.#article !== article) return null;
    const loaded = new Set(highlights.map(({ id }) => id));
    // Those that are not kept live as long as the page.
    this.#show([...highlights, ...this.all.filter(({ id }) => !loaded.has(id))]);
    return position;
  }

  /** Paints in that element from now on, and nowhere else; null for nowhere. */
  paintIn(root: Node | null): void {
    this.#painted?.clear();
    this.#painted = root && this.#article && new PaintedHighlights(root, this.#article);
    this.#painted?.paint(this.all);
  }

  get(id: string): SavedHighlight | null {
    return this.all.find((highlight) => highlight.id === id) ?? null;
  }

  add(span: Span, colour: Colour, now: string): SavedHighlight | null {
    if (!this.#article) return null;
    const passage = passageAt(this.#article.text, span);
    const highlight = { ...passage, id: newId(), colour, note: '', created: now, changed: now };
    this.put(highlight);
    return highlight;
  }

  /** A new one, one that is changed, or one that was removed by mistake. */
  put(highlight: SavedHighlight): void {
    if (!this.#article) return;
    this.#show([...this.all.filter(({ id }) => id !== highlight.id), highlight]);
    void this.traces.keep(addressOf(this.#article), highlight).then((stored) => this.onKept(stored));
  }

  remove(id: string): void {
    if (!this.#article) return;
    this.#show(this.all.filter((highlight) => highlight.id !== id));
    void this.traces.forget(addressOf(this.#article), id);
  }

  #show(highlights: SavedHighlight[]): void {
    this.#all.value = highlights.sort((a, b) => a.start - b.start);
    this.#painted?.paint(this.all);
  }
}

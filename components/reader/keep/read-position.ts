import type { Position } from '../../../lib/archive/highlights';
import type { Article } from '../../../lib/extract/article';
import { anchor } from '../../../lib/highlights/anchor';
import { CONTEXT } from '../../../lib/highlights/saved-highlight';
import type { Passages } from '../passages';
import type { Keeping } from './keeping';

const SETTLED_MS = 600;

/**
 * Where in the text the reader of news is, kept from view to view and from visit to visit. On a page that is scrolled half a
 * screen or more the reader opens at the passage that was in view, else where the article was left the last time. Leaving
 * puts the page back exactly as it was, unless the reader was scrolled a screen or more: then the page shows the passage
 * that was read last, since somebody who has read on does not want to look for it.
 */
export class ReadPosition {
  #end: AbortController | null = null;
  /** Where the window stood when the reader was open. */
  #opened = 0;

  constructor(
    private readonly document: Document,
    private readonly passages: Passages,
    private readonly keeping: Keeping,
  ) {}

  /** The place on the original page, when that is scrolled; to be asked before the reader opens. */
  onPage(): number | null {
    const view = this.#view;
    return view && view.scrollY >= view.innerHeight / 2 ? this.passages.place(view) : null;
  }

  /** The reader is open, at its top: goes to `place`, or to where the article was left. */
  open(article: Article, place: number | null, kept: Promise<Position | null>): void {
    const view = this.#view;
    if (!view) return;
    this.#end?.abort();
    this.#end = new AbortController();
    const { signal } = this.#end;
    if (place !== null) this.goTo(place);
    else
      void kept.then((position) => {
        if (!signal.aborted && view.scrollY === 0) this.#continue(article, position);
      });
    this.#opened = view.scrollY;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const settle = () => {
      clearTimeout(timer);
      timer = undefined;
    };
    const tell = () => {
      settle();
      this.keeping.readTo(this.#position(article, view));
    };
    const soon = () => {
      settle();
      timer = setTimeout(tell, SETTLED_MS);
    };
    view.addEventListener('scroll', soon, { passive: true, signal });
    // Perhaps on a link: what is told only while the page goes may not arrive.
    view.addEventListener('click', () => timer !== undefined && tell(), { capture: true, signal });
    signal.addEventListener('abort', settle);
  }

  /** The reader is about to be closed. Answers where it was, when it was scrolled a screen or more. */
  close(): number | null {
    const view = this.#view;
    if (!this.#end || !view) return null;
    this.#end.abort();
    this.#end = null;
    return Math.abs(view.scrollY - this.#opened) >= view.innerHeight ? this.passages.place(view) : null;
  }

  goTo(place: number): void {
    if (this.#view) this.passages.goTo(place, this.#view);
  }

  #continue({ text }: Article, position: Position | null): void {
    if (!position) return;
    const { start, quote } = position;
    const span = anchor(text, { start, end: start + quote.length, quote, before: '', after: '' });
    if (!span) return;
    this.goTo(span[0]);
    this.#opened = this.#view?.scrollY ?? 0;
    this.keeping.continued(() => this.#view?.scrollTo({ top: 0, behavior: 'instant' }));
  }

  /** At the beginning and at the end there is nothing to come back to. */
  #position({ text }: Article, view: Window): Position | null {
    const { scrollHeight } = this.document.documentElement;
    if (view.scrollY < view.innerHeight / 2 || view.scrollY + view.innerHeight >= scrollHeight - 40) return null;
    const start = this.passages.place(view);
    return start === null ? null : { start, quote: text.slice(start, start + CONTEXT) };
  }

  get #view(): Window | null {
    return this.document.defaultView;
  }
}

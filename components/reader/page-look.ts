import type { Article } from '../../lib/extract/article';
import { type FoundPages, readJoined } from '../../lib/page/join-pages';
import { type PageReading, readPage } from '../../lib/page/read-page';
import { isShownIn } from '../../lib/page/shown';
import type { OpenReader } from './show-reader';

/** Looks at the page itself, laid out as it was before the reader covered it. */
export class PageLook {
  constructor(
    private readonly document: Document,
    /** The part of the site that was chosen; null for Backstory's own choice. */
    private readonly place: () => string | null,
    private readonly reader: () => OpenReader | null,
  ) {}

  /** Reads what is there now; `force` takes it for an article whatever it looks like. */
  read(force: boolean, range: Range | null = null): PageReading {
    return this.#lift(() => readPage(this.document, { force, place: this.place(), range }));
  }

  /** Reads the pages of an article as one, of which this page is the one of number `own`. */
  readJoined(found: FoundPages, own: number): PageReading {
    return this.#lift(() => readJoined(found, own, this.place()));
  }

  /** Whether that article can still be seen on it. */
  shows(article: Article): boolean {
    return this.#lift(() => isShownIn(this.document.body, article));
  }

  #lift<T>(look: () => T): T {
    const reader = this.reader();
    return reader ? reader.lift(look) : look();
  }
}

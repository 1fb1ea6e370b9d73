import type { ReadResult } from '../../lib/browser/messages';
import type { Span } from '../../lib/extract/article';
import { Highlights, type Mark } from '../../lib/page/highlights';
import { readPage } from '../../lib/page/read-page';
import { type OpenReader, showReader } from './show-reader';

interface SessionEvents {
  /** The reader was left by its own button. */
  onLeave: () => void;
  onMark: (mark: Mark) => void;
}

/** One page being read: what was found in it, and the reader while it is open. */
export class ReadingSession {
  result: ReadResult | null = null;
  #reader: OpenReader | null = null;
  /** Lights passages on the original page while the reader is closed. */
  #onPage: Highlights | null = null;

  constructor(
    private readonly document: Document,
    private readonly events: SessionEvents,
  ) {}

  get isOpen(): boolean {
    return this.#reader !== null;
  }

  /** Reads the page as it is now; shows the reader when asked and there is an article. */
  read(show: boolean, force: boolean): ReadResult {
    const { result, fragment } = readPage(this.document, force);
    this.#take(result, fragment, show);
    return result;
  }

  #take(result: ReadResult, fragment: DocumentFragment | null, show: boolean): void {
    this.result = result;
    this.#onPage?.clear();
    this.#onPage = null;
    if (result.kind !== 'article' || !fragment) {
      this.leave();
      return;
    }
    if (show || this.#reader) {
      this.#reader ??= showReader(this.document, {
        onLeave: () => {
          this.leave();
          this.events.onLeave();
        },
        onMark: this.events.onMark,
      });
      this.#reader.replace(result.article, result.report, fragment);
    }
  }

  /**
   * Reads again after the page moved on by itself; an open reader follows. False, and nothing is changed, while the page
   * shows no article yet or still the one before, unless this is the `last` look.
   */
  reread(last: boolean): boolean {
    const { result, fragment } = readPage(this.document, false);
    if (!last && (result.kind !== 'article' || result.article.text === textOf(this.result))) return false;
    this.#take(result, fragment, this.isOpen);
    return true;
  }

  reveal(spans: Span[]): boolean {
    if (this.#reader) return this.#reader.reveal(spans);
    if (this.result?.kind !== 'article') return false;
    this.#onPage ??= new Highlights(this.document.body, this.result.article);
    return this.#onPage.reveal(spans);
  }

  /** Closes the reader; false when it was closed already. */
  leave(): boolean {
    const wasOpen = this.isOpen;
    this.#onPage?.clear();
    this.#onPage = null;
    this.#reader?.close();
    this.#reader = null;
    return wasOpen;
  }
}

const textOf = (result: ReadResult | null) => (result?.kind === 'article' ? result.article.text : null);

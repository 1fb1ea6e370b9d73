import type { ReaderRequest, ReadResult } from '../../lib/browser/calls';
import type { Span } from '../../lib/extract/article';
import { Highlights, type Mark } from '../../lib/page/highlights';
import { readJoined } from '../../lib/page/join-pages';
import { type PageReading, readPage } from '../../lib/page/read-page';
import { selectedRange } from '../../lib/page/selection';
import { PageJoining } from './page-joining';
import { type ReaderActions, type ReaderView, viewOf } from './reader-view';
import { type OpenReader, showReader } from './show-reader';
import { TextSteps } from './text-steps';

interface SessionEvents {
  /** The reader was left by its own button. */
  onLeave: () => void;
  onMark: (mark: Mark) => void;
  /** The reader of news asked for the page to be read otherwise; `result` is what came of it. */
  onReread: () => void;
  /** The reader of news chose that part of the site; answers whether it is remembered. */
  onChoose: (place: string | null) => Promise<boolean>;
}

/** One page being read: what was found in it, and the reader while it is open. */
export class ReadingSession {
  #reading: PageReading | null = null;
  readonly #steps: TextSteps;
  readonly #joining: PageJoining;
  #reader: OpenReader | null = null;
  /** Lights passages on the original page while the reader is closed. */
  #onPage: Highlights | null = null;

  constructor(
    private readonly document: Document,
    private readonly events: SessionEvents,
  ) {
    this.#steps = new TextSteps({
      remember: events.onChoose,
      onStep: () => this.#readAgain(),
      onRemembered: () => this.#update(),
    });
    this.#joining = new PageJoining(() => this.#update());
  }

  get result(): ReadResult | null {
    return this.#reading?.result ?? null;
  }

  get isOpen(): boolean {
    return this.#reader !== null;
  }

  /** Reads the page as it is now; shows the reader when asked and there is an article. */
  read({ show, force, selection, place }: ReaderRequest): ReadResult {
    this.#steps.begin(place);
    this.#joining.stop();
    const reading = this.#readPage(force, selection ? selectedRange(this.document) : null);
    this.#take(reading, show);
    return reading.result;
  }

  /**
   * Reads again after the page moved on by itself; an open reader follows. False, and nothing is changed, while the page
   * shows no article yet or still the one before, unless this is the `last` look.
   */
  reread(last: boolean): boolean {
    const reading = this.#readPage(false);
    const { result } = reading;
    if (!last && (result.kind !== 'article' || result.article.text === textOf(this.result))) return false;
    this.#joining.stop();
    this.#take(reading, this.isOpen);
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
    this.#joining.stop();
    this.#onPage?.clear();
    this.#onPage = null;
    this.#reader?.close();
    this.#reader = null;
    return wasOpen;
  }

  #readPage(force: boolean, range: Range | null = null): PageReading {
    return this.#lift(() => readPage(this.document, { force, place: this.#steps.place, range }));
  }

  #lift<T>(look: () => T): T {
    return this.#reader ? this.#reader.lift(look) : look();
  }

  #take(reading: PageReading, show: boolean): void {
    this.#reading = reading;
    this.#steps.found(reading.texts);
    this.#onPage?.clear();
    this.#onPage = null;
    const view = this.#view();
    if (reading.result.kind !== 'article' || !view) {
      this.leave();
      return;
    }
    if (!show && !this.#reader) return;
    this.#reader ??= showReader(this.document, this.#actions(), this.events.onMark);
    this.#reader.show(view, reading.result.report);
  }

  #view(): ReaderView | null {
    return this.#reading && viewOf(this.#reading, this.#steps.choice, this.#joining.state);
  }

  #update(): void {
    const view = this.#view();
    if (view) this.#reader?.update(view);
  }

  #actions(): ReaderActions {
    return {
      leave: () => {
        this.leave();
        this.events.onLeave();
      },
      showWhole: () => this.#readAgain(),
      nextText: () => this.#steps.next(),
      ownText: () => this.#steps.useOwn(),
      joinPages: () => void this.#joinPages(),
      cancelJoining: () => this.#joining.cancel(),
    };
  }

  /** The page is an article whatever it looks like: the reader of news is in it already. */
  #readAgain(): void {
    this.#joining.stop();
    this.#take(this.#readPage(true), true);
    this.document.defaultView?.scrollTo({ top: 0, behavior: 'instant' });
    this.events.onReread();
  }

  async #joinPages(): Promise<void> {
    const pages = this.#reading?.pages;
    if (!pages) return;
    const { place } = this.#steps;
    const reading = await this.#joining.start(this.document, pages, (found) =>
      this.#lift(() => readJoined(found, pages.own, place)),
    );
    if (!reading) return;
    this.#take(reading, true);
    this.events.onReread();
  }
}

const textOf = (result: ReadResult | null) => (result?.kind === 'article' ? result.article.text : null);

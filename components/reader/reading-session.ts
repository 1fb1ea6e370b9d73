import type { ReaderRequest, ReadResult } from '../../lib/browser/calls';
import type { Article } from '../../lib/extract/article';
import { cameBack } from '../../lib/page/came-back';
import { painted } from '../../lib/page/painted';
import type { PageReading } from '../../lib/page/read-page';
import { selectedRange } from '../../lib/page/selection';
import { CurrentReading } from './current-reading';
import type { Keeping } from './keep/keeping';
import { ReadPosition } from './keep/read-position';
import type { PageSettings } from './page-settings';
import { PageTexts } from './page-texts';
import { Passages } from './passages';
import type { ReaderActions } from './reader-view';
import type { SessionEvents } from './session-events';
import { type OpenReader, showReader } from './show-reader';

/** One page being read: what was found in it, and the reader while it is open. */
export class ReadingSession {
  readonly #current = new CurrentReading();
  readonly passages: Passages;
  readonly #texts: PageTexts;
  readonly #position: ReadPosition;
  #reader: OpenReader | null = null;

  constructor(
    private readonly document: Document,
    private readonly settings: PageSettings,
    private readonly keeping: Keeping,
    private readonly events: SessionEvents,
  ) {
    this.passages = new Passages(document, this.#current, () => this.#reader);
    this.#texts = new PageTexts(document, () => this.#reader, {
      remember: events.onChoose,
      onReading: (reading) => this.#takeAnew(reading, true),
      onChange: () => this.#update(),
    });
    this.#position = new ReadPosition(document, this.passages, keeping);
  }

  /** What was made of the page; null before it is read and while it is analysed. */
  get result(): ReadResult | null {
    return this.#current.result;
  }

  get hasRead(): boolean {
    return this.#current.page !== null;
  }

  get isOpen(): boolean {
    return this.#reader !== null;
  }

  /** Reads the page as it is now; shows the reader when asked and there is an article. */
  async read({ show, force, selection, place }: ReaderRequest): Promise<ReadResult> {
    // Where the browser scrolled the page on the way back was a place in the reader.
    const hasReturned = !selection && !this.hasRead && cameBack();
    const reading = this.#texts.begin(place, force, selection ? selectedRange(this.document) : null);
    return this.#take(reading, show, hasReturned);
  }

  /**
   * Reads again after the page moved on by itself; an open reader follows. False, and nothing is changed, while the page
   * shows no article yet or still the one before, unless this is the `last` look. What a page adds to an article that is
   * being read, as those do that scroll on and on, does not take its place.
   */
  reread(last: boolean): boolean {
    const reading = this.#texts.look();
    const { found } = reading;
    const { article, result } = this.#current;
    const isSame = found.kind === 'article' && found.article.text === article?.text;
    if (!last && (found.kind !== 'article' || isSame)) return false;
    if (isSame && result?.kind === 'article') this.#move(found.article);
    else if (this.isOpen && article && this.#texts.shows(article)) return last;
    else {
      this.#texts.stop();
      this.#takeAnew(reading, this.isOpen);
    }
    return true;
  }

  /** Closes the reader; false when it was closed already. */
  leave(): boolean {
    const wasOpen = this.isOpen;
    this.#texts.stop();
    const place = this.#position.close();
    this.passages.clear();
    this.#reader?.close();
    this.#reader = null;
    if (place !== null) this.#position.goTo(place);
    return wasOpen;
  }

  /** Shows the article, then has it analysed. */
  async #take(reading: PageReading, show: boolean, hasReturned = false): Promise<ReadResult> {
    const { found } = reading;
    this.#current.begin(reading);
    const view = this.#texts.take(reading);
    this.passages.clear();
    if (found.kind !== 'article' || !view) {
      this.leave();
      return found.kind === 'article' ? { kind: 'unreadable', reason: 'empty' } : found;
    }
    const isOpening = show && !this.isOpen && found.extent !== 'selection';
    const onPage = isOpening && !hasReturned ? this.#position.onPage() : null;
    const kept = this.keeping.begin(found.article);
    if (show || this.#reader) {
      this.#reader ??= showReader(this.document, this.settings, this.keeping, this.#actions(), this.events.onMark);
      this.#reader.show(view);
      if (isOpening) this.#position.open(found.article, onPage, kept);
      await painted();
    } else this.keeping.highlighter.paintIn(this.document.body);
    const report = await this.events.analyse(found.article);
    this.keeping.reported(found.article, report);
    if (this.#current.complete(reading, report)) this.#reader?.mark(report);
    return { ...found, report };
  }

  /** Nobody waits for this reading: what came of it is told, unless another took its place. */
  #takeAnew(reading: PageReading, show: boolean): void {
    void this.#take(reading, show).then(() => this.#current.page === reading && this.events.onReread());
  }

  /** The same text has another address now. */
  #move(article: Article): void {
    const { found } = this.#current;
    if (found?.kind !== 'article') return;
    this.#current.move({ ...found, article });
    void this.keeping.begin(article);
    const { result } = this.#current;
    if (result?.kind === 'article') this.keeping.reported(article, result.report);
    this.#update();
    this.events.onReread();
  }

  #update(): void {
    const { page } = this.#current;
    const view = page && this.#texts.view(page);
    if (view) this.#reader?.update(view);
  }

  #actions(): ReaderActions {
    return {
      leave: () => {
        this.leave();
        this.events.onLeave();
      },
      followed: this.events.onFollow,
      ...this.#texts.actions,
    };
  }
}

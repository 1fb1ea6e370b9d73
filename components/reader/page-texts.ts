import type { Article } from '../../lib/extract/article';
import type { PageReading } from '../../lib/page/read-page';
import { PageJoining } from './page-joining';
import { PageLook } from './page-look';
import { type ReaderActions, type ReaderView, viewOf } from './reader-view';
import type { OpenReader } from './show-reader';
import { TextSteps } from './text-steps';

interface TextEvents {
  /** Keeps the chosen part of the site; answers whether that was allowed. */
  remember: (place: string | null) => Promise<boolean>;
  /** The reader of news asked for another text, and this is it. */
  onReading: (reading: PageReading) => void;
  /** There is something else to say of the text that is shown. */
  onChange: () => void;
}

/** The texts that one page has: Backstory's own choice, other parts of the page, all pages of the article as one. */
export class PageTexts {
  readonly #steps: TextSteps;
  readonly #joining: PageJoining;
  readonly #page: PageLook;
  #taken: PageReading | null = null;

  constructor(
    private readonly document: Document,
    reader: () => OpenReader | null,
    private readonly events: TextEvents,
  ) {
    this.#steps = new TextSteps({
      remember: events.remember,
      onStep: () => this.#readAgain(),
      onRemembered: events.onChange,
    });
    this.#joining = new PageJoining(events.onChange);
    this.#page = new PageLook(document, () => this.#steps.place, reader);
  }

  /** Reads the page as it is now, at the place that was chosen for its site before. */
  begin(place: string | null, force: boolean, range: Range | null): PageReading {
    this.#steps.begin(place);
    this.stop();
    return this.#page.read(force, range);
  }

  /** Reads what the page has become. */
  look(): PageReading {
    return this.#page.read(false);
  }

  /** Whether that article can still be seen on the page. */
  shows(article: Article): boolean {
    return this.#page.shows(article);
  }

  /** This one is what is read now; answers how the reader shows it, null where it is no article. */
  take(reading: PageReading): ReaderView | null {
    this.#taken = reading;
    this.#steps.found(reading.texts);
    return this.view(reading);
  }

  view(reading: PageReading): ReaderView | null {
    return viewOf(reading, this.#steps.choice, this.#joining.state);
  }

  /** What is being fetched is not wanted any more. */
  stop(): void {
    this.#joining.stop();
  }

  get actions(): Pick<ReaderActions, 'showWhole' | 'nextText' | 'ownText' | 'joinPages' | 'cancelJoining'> {
    return {
      showWhole: () => this.#readAgain(),
      nextText: () => this.#steps.next(),
      ownText: () => this.#steps.useOwn(),
      joinPages: () => void this.#join(),
      cancelJoining: () => this.#joining.cancel(),
    };
  }

  /** The page is an article whatever it looks like: the reader of news is in it already. */
  #readAgain(): void {
    this.stop();
    this.events.onReading(this.#page.read(true));
    this.document.defaultView?.scrollTo({ top: 0, behavior: 'instant' });
  }

  async #join(): Promise<void> {
    const pages = this.#taken?.pages;
    if (!pages) return;
    const reading = await this.#joining.start(this.document, pages, (found) => this.#page.readJoined(found, pages.own));
    if (reading) this.events.onReading(reading);
  }
}

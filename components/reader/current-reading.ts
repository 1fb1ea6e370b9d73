import type { Report } from '../../lib/analyse/report';
import type { FoundPage, ReadResult } from '../../lib/browser/calls';
import type { Article } from '../../lib/extract/article';
import type { PageReading } from '../../lib/page/read-page';

/** What the page was read as, and its report once there is one. */
export class CurrentReading {
  #page: PageReading | null = null;
  #report: Report | null = null;

  get page(): PageReading | null {
    return this.#page;
  }

  get found(): FoundPage | null {
    return this.#page?.found ?? null;
  }

  get article(): Article | null {
    return this.found?.kind === 'article' ? this.found.article : null;
  }

  /** Null before the page is read, and while it is analysed. */
  get result(): ReadResult | null {
    const { found } = this;
    if (found?.kind !== 'article') return found;
    return this.#report && { ...found, report: this.#report };
  }

  begin(page: PageReading): void {
    this.#page = page;
    this.#report = null;
  }

  /** The same text is said to be something else: what was made of it stays. */
  move(found: FoundPage): void {
    if (this.#page) this.#page = { ...this.#page, found };
  }

  /** The report of a reading; false when another took its place meanwhile. */
  complete(page: PageReading, report: Report): boolean {
    if (page !== this.#page) return false;
    this.#report = report;
    return true;
  }
}

import type { Pages } from '../../lib/extract/pages';
import { fetchPage } from '../../lib/page/fetch-page';
import { collectPages, type FoundPages, JoinError } from '../../lib/page/join-pages';
import type { PageReading } from '../../lib/page/read-page';
import type { Joining } from './reader-view';

/** The joining of an article's pages, from the click to its end. */
export class PageJoining {
  state: Joining | null = null;
  #stop = new AbortController();

  constructor(private readonly onChange: () => void) {}

  /** Fetches the pages and reads them by `readAll`; null when it failed or was stopped. */
  async start(
    document: Document,
    pages: Pages,
    readAll: (found: FoundPages) => PageReading,
  ): Promise<PageReading | null> {
    this.stop();
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    const onProgress = (page: number, total: number) => this.#turn({ status: 'running', page, total });
    try {
      const found = await collectPages(document, pages, { signal, fetchPage, onProgress });
      const reading = readAll(found);
      this.state = { status: 'joined', pages: found.size };
      return reading;
    } catch (error) {
      if (signal.aborted) return null;
      const { page, problem } = error instanceof JoinError ? error : { page: pages.own, problem: 'no-text' as const };
      this.#turn({ status: 'failed', page, problem });
      return null;
    }
  }

  /** As if it had never been asked for; what is under way ends. */
  stop(): void {
    this.#stop.abort();
    this.state = null;
  }

  cancel(): void {
    this.stop();
    this.onChange();
  }

  #turn(state: Joining): void {
    this.state = state;
    this.onChange();
  }
}

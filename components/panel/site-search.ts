import type { ReadonlySignal } from '@preact/signals';
import type { Subject } from '../../lib/browser/site-question';
import type { SiteSearchNews } from '../../lib/browser/site-search-port';

export type SiteSearchState = SiteSearchNews | { status: 'starting' };

/** A person or claim of the article in front. */
export type SiteSubject = Omit<Subject, 'reading'>;

/** Asking the site of the article in front what it published before. */
export interface SiteSearch {
  /** How it goes; null before anybody asked. */
  news: ReadonlySignal<SiteSearchState | null>;
  /** Whether the site is asked for each of its articles without a click. */
  always: ReadonlySignal<boolean>;
  /** Called directly in the click: asks for access to the site where it is missing. */
  start(): void;
  cancel(): void;
  setAlways(always: boolean): void;
  /** The words that the site would be sent about that; nobody is asked for them. */
  wordsFor(subject: SiteSubject): Promise<string[]>;
  /** Asks the site about that alone. Called directly in the click, as `start` is; returns how to cancel. */
  askFor(subject: SiteSubject, tell: (news: SiteSearchState) => void): () => void;
}

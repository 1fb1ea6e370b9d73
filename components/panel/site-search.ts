import type { ReadonlySignal } from '@preact/signals';
import type { SiteSearchNews } from '../../lib/browser/site-search-port';

export type SiteSearchState = SiteSearchNews | { status: 'starting' };

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
}

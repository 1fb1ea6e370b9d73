import type { FeedActions } from '../../lib/browser/feed-actions';
import type { Span } from '../../lib/extract/article';

/** What the panel can ask for. All of them return at once: whatever comes of it comes back through the signals. */
export interface PanelActions {
  /** Read the tab in front, or open the reader on the article that is already known. */
  read(): void;
  /** Read a page that does not look like an article. */
  readAnyway(): void;
  /** Close the reader and show the original page. */
  leaveReader(): void;
  /** Scroll to these parts of `Article.text` and highlight them, in the reader or on the original page. */
  reveal(spans: Span[]): void;
  /** Light these parts where they stand, without scrolling; none puts the light out. */
  light(spans: Span[]): void;
  /** Open an earlier article. The address is http or https. */
  open(url: string): void;
  openOptions(): void;
  /** Open the page that shows what is stored. */
  openLibrary(): void;
  /** Open it with the earlier texts of the article of that id; absent where nothing is stored. */
  compareTexts?(article: number): void;
  /** Try again whatever failed: reading the page, or looking for earlier coverage. */
  retry(): void;
  /** Absent where nothing can be followed, as in the example that new readers see. */
  feeds?: FeedActions;
}

/** The card that is marked. A new object asks to scroll to it once more. */
export type { Selection } from '../../lib/browser/calls';

import type { TransferOptions } from '../../../lib/archive/transfer';
import type { FeedActions } from '../../../lib/browser/feed-actions';
import type { ListedFeed, ReadingList } from '../../../lib/feeds/opml';

/** What came of following a whole list; ended early, what was followed stays so. */
export interface ListFollowed {
  taken: number;
  /** Followed already. */
  known: number;
  cancelled: boolean;
}

/** What the library can ask for about feeds, beside what the panel can. */
export interface LibraryFeedActions extends FeedActions {
  /** Asks one feed now. Called directly in the click: its permission may be gone. False when it isn't given again. */
  fetch(url: string): Promise<boolean>;
  /** The feeds of a reading list; null when the file is none. */
  readList(file: File): Promise<ReadingList | null>;
  /** Follows the feeds of a list. Called directly in the click; null when the permission is not given. */
  followList(feeds: ListedFeed[], options: TransferOptions): Promise<ListFollowed | null>;
  /** Gives the reader a reading list of all that is followed. */
  saveList(): Promise<void>;
}

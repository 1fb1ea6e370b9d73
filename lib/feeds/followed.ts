import type { Removed } from '../archive/removal';
import type { FeedItem } from './feed';

/** Why a feed could not be fetched; the words for it are the library's. */
export const PROBLEMS = [
  'not-allowed',
  'unreachable',
  'late',
  'too-large',
  'gone',
  'refused',
  'busy',
  'broken',
  'not-feed',
] as const;
export type FeedProblem = (typeof PROBLEMS)[number];

/** What a server said about a feed, to ask next time whether it changed. */
export interface Validators {
  etag: string | null;
  /** The date as the server writes it. */
  modified: string | null;
}

/** What is known of a feed apart from its articles. Times are ISO 8601, UTC. */
export interface FeedState extends Validators {
  url: string;
  title: string;
  siteUrl: string | null;
  followed: string;
  /** When it last answered with a feed, changed or not; null when it never did. */
  fetched: string | null;
  /** Not to be asked before, unless the reader wants it. */
  next: string | null;
  /** Times that it failed in a row, and why the last time. */
  failures: number;
  problem: FeedProblem | null;
}

export interface FollowedFeed extends FeedState {
  /** When it failed the last time, as long as it does. */
  failed: string | null;
  /** Articles and headlines kept from it that were not read since. */
  articles: number;
}

/** What came of asking a feed. */
export interface FetchNote extends Pick<FollowedFeed, 'next' | 'failures' | 'problem' | 'failed'>, Partial<Validators> {
  fetched?: string;
  title?: string;
  siteUrl?: string | null;
  /** The addresses of all its entries this time: what is deleted does not come back with the next fetch. */
  entries?: string[];
}

/** Requests about feeds to the archive. A feed is known by its address. */
export interface FeedCalls {
  /** Oldest first. */
  feeds(): FollowedFeed[];
  /** Nothing changes for a feed that is followed already. */
  followFeed(feed: Pick<FeedState, 'url' | 'title' | 'siteUrl'>): void;
  /** `withArticles` deletes what came from it and was never read. */
  unfollowFeed(url: string, withArticles: boolean): Removed;
  /** Keeps some entries as articles with their quotes and claims; an article that was read is never replaced. */
  keepFeedItems(url: string, items: FeedItem[]): { added: number };
  noteFetch(url: string, note: FetchNote): void;
}

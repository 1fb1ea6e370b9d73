import type { Taken } from '../archive/open-exchange';
import type { FollowedFeed } from '../feeds/followed';
import { SENTENCES } from '../sentences';
import { archiveHandlers } from './archive-calls';
import { type FollowOutcome, fetchNow, followFeed, followLater, setFeedAlarm, unfollowFeed } from './follow-feeds';
import type { Sender } from './on-message';
import { excludedSites } from './settings';
import { keepWithinLimit } from './storage-limit';

/** What the extension's own pages ask about feeds. Each asks the network at the reader's click. */
export interface FeedPageCalls {
  feeds(): FollowedFeed[];
  /** Follows the feed at an address, or the one that the page there names. The permission for its host is there already. */
  followFeed(url: string): FollowOutcome;
  /** Follows many; they are asked in their turn. */
  followFeeds(feeds: Pick<FollowedFeed, 'url' | 'title' | 'siteUrl'>[]): void;
  fetchFeed(url: string): void;
  unfollowFeed(url: string, withArticles: boolean): { removed: number };
}

export const feedHandlers = {
  followFeed: async ({ tab }: Sender, url: string) => {
    if (tab?.incognito) throw new Error(SENTENCES.privateFeed);
    return followFeed(url);
  },
  followFeeds: (_: Sender, feeds: Parameters<FeedPageCalls['followFeeds']>[0]) => followLater(feeds),
  fetchFeed: async (_: Sender, url: string) => void (await fetchNow(url)),
  unfollowFeed: (_: Sender, url: string, withArticles: boolean) => unfollowFeed(url, withArticles),
  /** An import may bring feeds, and articles of sites that the reader of news excluded. */
  importBatch: async (sender: Sender, lines: Parameters<NonNullable<typeof archiveHandlers.importBatch>>[1]) => {
    const taken: Taken | undefined = await archiveHandlers.importBatch?.(sender, lines, await excludedSites.getValue());
    await setFeedAlarm();
    void keepWithinLimit();
    return taken ?? { taken: 0, known: 0, refused: [] };
  },
};

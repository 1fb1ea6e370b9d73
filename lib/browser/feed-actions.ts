import type { FollowedFeed } from '../feeds/followed';
import { requestFeed } from './feed-permission';
import type { FollowOutcome } from './follow-feeds';
import { callBackground } from './messages';

/** What a surface can ask for about feeds. A promise that rejects is shown to the reader with the error's message. */
export interface FeedActions {
  followed(): Promise<FollowedFeed[]>;
  /**
   * Follows the feed at an address, or the one that the page there names. Called directly in the click, as
   * `permissions.request` needs it; null when the permission was not given.
   */
  follow(url: string): Promise<FollowOutcome | null>;
  unfollow(url: string, withArticles: boolean): Promise<{ removed: number }>;
}

/** Feeds as the extension's pages ask for them. */
export const feedActions: FeedActions = {
  followed: () => callBackground('feeds'),
  async follow(url) {
    if (!(await requestFeed(url))) return null;
    return callBackground('followFeed', url);
  },
  unfollow: (url, withArticles) => callBackground('unfollowFeed', url, withArticles),
};

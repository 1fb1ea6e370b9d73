import { vi } from 'vitest';
import type { LibraryFeedActions } from '../../../../components/library/feeds/library-feed-actions';
import type { FollowedFeed } from '../../../../lib/feeds/followed';

/** Actions about feeds that a test can look at. */
export const libraryFeedActions = (followed: FollowedFeed[] = []) => ({
  followed: vi.fn<LibraryFeedActions['followed']>().mockResolvedValue(followed),
  follow: vi.fn<LibraryFeedActions['follow']>().mockResolvedValue({ kind: 'followed', url: 'https://sound.test/feed' }),
  unfollow: vi.fn<LibraryFeedActions['unfollow']>().mockResolvedValue({ removed: 0 }),
  fetch: vi.fn<LibraryFeedActions['fetch']>().mockResolvedValue(true),
  readList: vi.fn<LibraryFeedActions['readList']>(),
  followList: vi.fn<LibraryFeedActions['followList']>(),
  saveList: vi.fn<LibraryFeedActions['saveList']>().mockResolvedValue(undefined),
});

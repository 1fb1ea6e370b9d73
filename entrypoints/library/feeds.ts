import type { LibraryFeedActions } from '../../components/library/feeds/library-feed-actions';
import { strings } from '../../components/library/feeds/strings';
import { ToldError } from '../../components/shared/error-text';
import { feedActions } from '../../lib/browser/feed-actions';
import { requestFeed, requestFeeds } from '../../lib/browser/feed-permission';
import { callBackground } from '../../lib/browser/messages';
import { parseOpml, writeOpml } from '../../lib/feeds/opml';
import { saveFile } from './save-file';

const LONGEST_LIST = 5_000_000;

export const libraryFeedActions: LibraryFeedActions = {
  ...feedActions,
  async fetch(url) {
    if (!(await requestFeed(url))) return false;
    await callBackground('fetchFeed', url);
    return true;
  },
  async readList(file) {
    if (file.size > LONGEST_LIST) throw new ToldError(strings.lists.tooLong);
    return parseOpml(await file.text());
  },
  async followList(feeds, { signal, onProgress }) {
    if (!(await requestFeeds(feeds.map(({ url }) => url)))) return null;
    const followed = new Set((await callBackground('feeds')).map(({ url }) => url));
    const result = { taken: 0, known: 0, cancelled: false };
    for (const [place, feed] of feeds.entries()) {
      if (signal.aborted) return { ...result, cancelled: true };
      if (followed.has(feed.url)) result.known += 1;
      else {
        await callBackground('followFeeds', [feed]);
        result.taken += 1;
        await callBackground('fetchFeed', feed.url);
      }
      onProgress(place + 1);
    }
    return result;
  },
  async saveList() {
    const now = new Date().toISOString();
    const text = writeOpml(await callBackground('feeds'), strings.open, now);
    saveFile(new Blob([text], { type: 'text/x-opml' }), `backstory-feeds-${now.slice(0, 10)}.opml`);
  },
};

import type { Database } from '@sqlite.org/sqlite-wasm';
import type { FeedState, FollowedFeed } from '../feeds/followed';
import { hostOf } from './address';

const STATE = 'url, title, site_url siteUrl, followed, fetched, next, etag, modified, failures, problem';

/** Feeds that can be followed at once. */
export const MOST_FEEDS = 1_000;

export function feedRows(db: Database): FollowedFeed[] {
  return db.selectObjects(
    `select ${STATE}, failed, (select count(*) from article where article.feed = feed.url) articles from feed order by rowid`,
  ) as unknown as FollowedFeed[];
}

export function feedStates(db: Database): FeedState[] {
  return db.selectObjects(`select ${STATE} from feed order by rowid`) as unknown as FeedState[];
}

/** Writes a feed that is not there yet; answers whether it is new. */
export function putFeed(db: Database, feed: FeedState): boolean {
  if (db.selectValue('select 1 from feed where url = ?', [feed.url])) return false;
  const { url, title, siteUrl, followed, fetched, next, etag, modified, failures, problem } = feed;
  db.exec(
    `insert into feed(url, title, site_url, followed, fetched, next, etag, modified, failures, problem, entries)
     values(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '[]')`,
    { bind: [url, title, siteUrl, followed, fetched, next, etag, modified, failures, problem] },
  );
  return true;
}

/** Removes the feeds of a host and its subdomains. */
export function dropFeedsOf(db: Database, site: string): void {
  for (const { url } of feedStates(db)) {
    const host = hostOf(url);
    if (host === site || host.endsWith(`.${site}`)) db.exec('delete from feed where url = ?', { bind: [url] });
  }
}

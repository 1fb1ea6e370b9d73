import type { Database } from '@sqlite.org/sqlite-wasm';
import type { FeedCalls, FetchNote } from '../feeds/followed';
import { SENTENCES } from '../sentences';
import { addressKey } from './address';
import { putFeedItem, retain } from './feed-items';
import { feedRows, MOST_FEEDS, putFeed } from './feed-rows';
import type { Index } from './index-search';
import { ArchiveError } from './refusal';
import { transaction } from './transaction';

const TOO_MANY = SENTENCES.tooManyFeeds.replace('{n}', String(MOST_FEEDS));

/** Followed feeds and what comes from them. */
export function openFeeds(index: Index, now: () => string): FeedCalls {
  const { db } = index;
  return {
    feeds: () => feedRows(db),
    followFeed(feed) {
      if (Number(db.selectValue('select count(*) from feed')) >= MOST_FEEDS) throw new ArchiveError(TOO_MANY);
      const unasked = { fetched: null, next: null, etag: null, modified: null, failures: 0, problem: null };
      putFeed(db, { ...feed, ...unasked, followed: now() });
    },
    unfollowFeed(url, withArticles) {
      transaction(db, () => {
        db.exec('delete from feed where url = ?', { bind: [url] });
        if (!withArticles) db.exec('update article set feed = null where feed = ?', { bind: [url] });
      });
      return index.remove(db.selectValues('select id from article where feed = ?', [url]).map(Number));
    },
    keepFeedItems(url, items) {
      const feed = db.selectObject('select title, entries from feed where url = ?', [url]);
      // Unfollowed while it was fetched.
      if (!feed) return { added: 0 };
      index.refresh();
      const before = new Set(JSON.parse(String(feed.entries)));
      return transaction(db, () => {
        let count = 0;
        for (const item of items) {
          const isDeleted = before.has(markOf(item.url)) && !isKept(db, item.url);
          if (!isDeleted && putFeedItem(db, { url, title: String(feed.title) }, item, now())) count += 1;
        }
        return { added: count };
      });
    },
    noteFetch(url, note) {
      if (note.entries) index.forget();
      transaction(db, () => {
        for (const [column, value] of columnsOf(note))
          db.exec(`update feed set ${column} = ? where url = ?`, { bind: [value, url] });
        if (note.entries) retain(db, url);
      });
    },
  };
}

function columnsOf(note: FetchNote): [string, string | number | null][] {
  const { next, failures, problem, failed, fetched, etag, modified, title, siteUrl, entries } = note;
  const columns: [string, string | number | null | undefined][] = [
    ['next', next],
    ['failures', failures],
    ['problem', problem],
    ['failed', failed],
    ['fetched', fetched],
    ['etag', etag],
    ['modified', modified],
    ['title', title || undefined],
    ['site_url', siteUrl],
    ['entries', entries && JSON.stringify(entries.map(markOf))],
  ];
  return columns.filter((column): column is [string, string | number | null] => column[1] !== undefined);
}

const isKept = (db: Database, url: string): boolean =>
  db.selectValue('select 1 from article where address = ?', [addressKey(url)]) !== undefined;

/** Tells an address from others without naming it: what was deleted is not to be read here. FNV-1a, 32 bits. */
function markOf(url: string): number {
  let hash = 0x811c9dc5;
  for (const unit of addressKey(url)) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

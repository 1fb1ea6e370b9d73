import type { Database } from '@sqlite.org/sqlite-wasm';
import { analyse } from '../analyse/analyse';
import { guessLanguage } from '../extract/guess-language';
import type { FeedItem } from '../feeds/feed';
import { addressKey, hostOf } from './address';
import { removeArticles } from './removal';
import { putSaid, saidIn } from './said';
import { type Entry, put } from './save';

/** The newest of each feed, and of all feeds together, are kept; older ones that were never read go. */
export const RETAINED = { feed: 2_000, all: 10_000 };

/** A clock that is off by less is nobody's fault; a date beyond that is none. */
const AHEAD_MS = 86_400_000;

/** Keeps an entry unless the archive has better; answers whether it is new here. */
export function putFeedItem(db: Database, feed: { url: string; title: string }, item: FeedItem, now: string): boolean {
  const entry = entryOf(feed, item, now);
  const known = db.selectObject('select provenance, title, body, published from article where address = ?', [
    addressKey(item.url),
  ]);
  if (known && known.provenance !== 'seen' && known.provenance !== 'feed') return false;
  const isSame = known?.title === entry.title && known.body === entry.body && known.published === entry.published;
  if (known?.provenance === 'feed' && isSame) return false;
  const id = put(db, entry, now);
  const { body, published, lang = 'en', title } = entry;
  putSaid(db, id, saidIn(body, analyse({ text: body, published, lang, title })));
  return known?.provenance !== 'feed';
}

function entryOf(feed: { url: string; title: string }, item: FeedItem, now: string): Entry {
  const { url, title, published, summary, text, author } = item;
  const body = text ?? summary;
  return {
    url,
    title,
    body,
    published: published && Date.parse(published) < Date.parse(now) + AHEAD_MS ? published : null,
    site: feed.title || hostOf(url),
    byline: author ?? null,
    lang: guessLanguage(body) ?? 'en',
    provenance: 'feed',
    feed: feed.url,
  };
}

/** Removes what is beyond the bounds, the oldest first. */
export function retain(db: Database, feed: string): void {
  const surplus = (condition: string, max: number, ...bind: string[]) => {
    const sql = `select id from article where provenance = 'feed' and ${condition} order by id desc limit -1 offset ${max}`;
    removeArticles(db, db.selectValues(sql, bind.length > 0 ? bind : undefined).map(Number));
  };
  surplus('feed = ?', RETAINED.feed, feed);
  surplus('true', RETAINED.all);
}

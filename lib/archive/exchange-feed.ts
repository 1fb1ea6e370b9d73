import { type FeedState, PROBLEMS } from '../feeds/followed';
import { date, nullable, oneOf, record, text, webUrl } from './guards';

/** A followed feed as it stands in the file: told from an article by having no `url`. */
type FeedRecord = Omit<FeedState, 'url'> & { feed: string };

const name = text(20_000);

export const isFeed = record<FeedRecord>({
  feed: webUrl,
  title: name,
  siteUrl: nullable(webUrl),
  followed: date,
  fetched: nullable(date),
  next: nullable(date),
  etag: nullable(name),
  modified: nullable(name),
  failures: (value): value is number => Number.isSafeInteger(value) && Number(value) >= 0,
  problem: nullable(oneOf(...PROBLEMS)),
});

export function feedLine({ url, ...state }: FeedState): string {
  return JSON.stringify({ feed: url, ...state } satisfies FeedRecord);
}

/** Its own fields and no others, whatever the line holds besides. */
export function feedOf({
  feed,
  title,
  siteUrl,
  followed,
  fetched,
  next,
  etag,
  modified,
  failures,
  problem,
}: FeedRecord): FeedState {
  return { url: feed, title, siteUrl, followed, fetched, next, etag, modified, failures, problem };
}

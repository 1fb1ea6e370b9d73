import { browser } from 'wxt/browser';
import { callArchive } from '../archive/client';
import type { Feed } from '../feeds/feed';
import { type FeedAnswer, fetchFeed } from '../feeds/fetch-feed';
import type { FeedProblem, FetchNote, FollowedFeed, Validators } from '../feeds/followed';
import type { PageFeed } from '../feeds/page-links';
import { isDue, nextAfterAnswer, nextAfterFailure } from '../feeds/schedule';
import { SENTENCES } from '../sentences';
import { deleteInSteps } from './delete-in-steps';
import { feedInterval } from './feed-interval';
import { mayAsk } from './feed-permission';
import { oneAtATime } from './feed-queue';
import { unwrap } from './messages';
import { excludedSites } from './settings';
import { isOfSites } from './sites';
import { keepWithinLimit } from './storage-limit';

/** What came of wanting to follow an address. */
export type FollowOutcome =
  | { kind: 'followed'; url: string }
  /** The page names a feed on another host, which the reader has to allow by another click. */
  | { kind: 'elsewhere'; url: string }
  /** The page names more than one, of which the reader chooses. */
  | { kind: 'several'; feeds: PageFeed[] }
  | { kind: 'failed'; problem: FeedProblem | 'no-feed' };

/** What came of asking a feed. `entries`: those it lists but for those of excluded sites. */
export type FeedNews =
  | { kind: 'answered'; entries: number; added: number }
  | { kind: 'unchanged' }
  | { kind: 'failed'; problem: FeedProblem };

const ALARM = 'feeds';
/** Feeds are asked one after the other; who is late waits for the next alarm. */
const ALARM_MINUTES = 10;
/** Entries are analysed where the archive is, which answers nobody meanwhile. */
const BATCH = 10;
const intervalMs = async () => (await feedInterval.getValue()) * 60_000;
const NEW: Validators = { etag: null, modified: null };
const network = { fetch: (...args: Parameters<typeof fetch>) => fetch(...args), now: Date.now };

/** Registers what happens on its own; in the first turn, as an alarm wakes the worker. */
export function watchFeeds(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void fetchDue();
  });
  browser.runtime.onStartup.addListener(() => void setFeedAlarm());
  browser.runtime.onInstalled.addListener(() => void setFeedAlarm());
}

/** Follows the feed at an address, or the one that the page there names, and keeps what is in it. */
export async function followFeed(url: string): Promise<FollowOutcome> {
  if (!(await mayAsk(url))) return { kind: 'failed', problem: 'not-allowed' };
  const answer = await oneAtATime(() => fetchFeed(url, NEW, network));
  if (answer.kind === 'page') {
    const [first, ...others] = answer.feeds;
    if (!first) return { kind: 'failed', problem: 'no-feed' };
    if (others.length > 0) return { kind: 'several', feeds: answer.feeds };
    const feed = first.url;
    if (!(await mayAsk(feed))) return { kind: 'elsewhere', url: feed };
    return follow(feed, await oneAtATime(() => fetchFeed(feed, NEW, network)));
  }
  return follow(url, answer);
}

async function follow(url: string, answer: FeedAnswer): Promise<FollowOutcome> {
  if (answer.kind === 'failed') return { kind: 'failed', problem: answer.problem };
  if (answer.kind !== 'feed') return { kind: 'failed', problem: 'not-feed' };
  const { title, siteUrl } = answer.feed;
  unwrap(await callArchive({ call: 'followFeed', args: [{ url, title: title || new URL(url).hostname, siteUrl }] }));
  await keep(url, answer.feed, answer);
  await setFeedAlarm();
  return { kind: 'followed', url };
}

/** Follows many that are not asked yet, as a reading list brings them. */
export async function followLater(feeds: Pick<FollowedFeed, 'url' | 'title' | 'siteUrl'>[]): Promise<void> {
  for (const feed of feeds) unwrap(await callArchive({ call: 'followFeed', args: [feed] }));
  await setFeedAlarm();
}

export async function unfollowFeed(url: string, withArticles: boolean): Promise<{ removed: number }> {
  const gone = await deleteInSteps(async () =>
    unwrap(await callArchive({ call: 'unfollowFeed', args: [url, withArticles] })),
  );
  await setFeedAlarm();
  return gone;
}

/** Asks one feed now, whenever it was to be asked. Ended by `signal` before there was an answer, nothing is noted. */
export async function fetchNow(url: string, signal?: AbortSignal): Promise<FeedNews> {
  const feed = (await followed()).find((one) => one.url === url);
  if (!feed) throw new Error(SENTENCES.notFollowed);
  return oneAtATime(() => ask(feed, signal));
}

/** Asks every feed whose time has come. */
async function fetchDue(): Promise<void> {
  await setFeedAlarm();
  for (const feed of await followed())
    if (isDue(feed, Date.now(), await intervalMs())) await oneAtATime(() => ask(feed)).catch(console.warn);
}

async function ask(feed: FollowedFeed, signal?: AbortSignal): Promise<FeedNews> {
  signal?.throwIfAborted();
  const { url } = feed;
  const answer: FeedAnswer = (await mayAsk(url))
    ? await fetchFeed(url, feed, { ...network, signal })
    : { kind: 'failed', problem: 'not-allowed', wait: 0 };
  const now = Date.now();
  if (answer.kind === 'feed') return keep(url, answer.feed, answer);
  if (answer.kind === 'unchanged') {
    await note(url, { ...nextAfterAnswer(now, await intervalMs()), fetched: new Date(now).toISOString() });
    return answer;
  }
  const { problem, wait } = answer.kind === 'failed' ? answer : { problem: 'not-feed' as const, wait: 0 };
  await note(url, { ...nextAfterFailure(feed, { now, intervalMs: await intervalMs(), wait }), problem });
  return { kind: 'failed', problem };
}

/** Puts the entries into the archive, but for those of sites of which nothing may be stored. */
async function keep(url: string, { title, siteUrl, items }: Feed, { etag, modified }: Validators): Promise<FeedNews> {
  const excluded = await excludedSites.getValue();
  const wanted = items.filter((item) => !isOfSites(item.url, excluded));
  let added = 0;
  for (let from = 0; from < wanted.length; from += BATCH)
    added += unwrap(await callArchive({ call: 'keepFeedItems', args: [url, wanted.slice(from, from + BATCH)] })).added;
  await keepWithinLimit();
  const now = Date.now();
  const fetched = new Date(now).toISOString();
  const entries = items.map((item) => item.url);
  await note(url, { ...nextAfterAnswer(now, await intervalMs()), fetched, etag, modified, title, siteUrl, entries });
  return { kind: 'answered', entries: wanted.length, added };
}

async function note(url: string, what: FetchNote): Promise<void> {
  unwrap(await callArchive({ call: 'noteFetch', args: [url, what] }));
}

async function followed(): Promise<FollowedFeed[]> {
  return unwrap(await callArchive({ call: 'feeds', args: [] }));
}

/** There is an alarm while a feed is followed, and none otherwise. */
export async function setFeedAlarm(): Promise<void> {
  const isWanted = (await followed()).length > 0;
  const isSet = (await browser.alarms.get(ALARM)) !== undefined;
  if (isWanted && !isSet) await browser.alarms.create(ALARM, { periodInMinutes: ALARM_MINUTES, delayInMinutes: 1 });
  if (!isWanted && isSet) await browser.alarms.clear(ALARM);
}

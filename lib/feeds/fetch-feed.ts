import { type Feed, NotAFeed } from './feed';
import { findFeeds } from './find-feeds';
import type { FeedProblem, Validators } from './followed';
import type { PageFeed } from './page-links';
import { parseFeed } from './parse-feed';
import { readBody } from './read-body';

export type FeedAnswer =
  | ({ kind: 'feed'; feed: Feed } & Validators)
  | { kind: 'unchanged' }
  /** A page, and the feeds that it names. */
  | { kind: 'page'; feeds: PageFeed[] }
  /** `wait`: milliseconds that the server asks for. */
  | { kind: 'failed'; problem: FeedProblem; wait: number };

const PATIENCE_MS = 8_000;
const LONGEST_WAIT_MS = 7 * 86_400_000;
const ACCEPT = 'application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5';

interface Means {
  fetch: typeof globalThis.fetch;
  now(): number;
  /** Ends the asking early. */
  signal?: AbortSignal;
}

/**
 * Asks one address once. It learns nothing of the reader but that somebody asks: no cookies, no referrer. Rejects as `signal`
 * was aborted and in no other way. `validators` are what it said last time.
 */
export async function fetchFeed(
  url: string,
  { etag, modified }: Validators,
  { fetch, now, signal }: Means,
): Promise<FeedAnswer> {
  const late = AbortSignal.timeout(PATIENCE_MS);
  try {
    const response = await fetch(url, {
      signal: signal ? AbortSignal.any([signal, late]) : late,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      // Conditions are ours: with its own cache the browser would answer 200 for a 304.
      cache: 'no-store',
      headers: {
        accept: ACCEPT,
        ...(etag && { 'if-none-match': etag }),
        ...(modified && { 'if-modified-since': modified }),
      },
    });
    if (response.status === 304) return { kind: 'unchanged' };
    if (!response.ok) return failure(problemOf(response.status), waitOf(response.headers.get('retry-after'), now()));
    const text = await readBody(response);
    return text === null ? failure('too-large') : read(text, response);
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof NotAFeed) return failure('not-feed');
    return failure(late.aborted ? 'late' : 'unreachable');
  }
}

function read(text: string, { url, headers }: Response): FeedAnswer {
  try {
    const feed = parseFeed(text, url);
    return { kind: 'feed', feed, etag: headers.get('etag'), modified: headers.get('last-modified') };
  } catch (error) {
    const isPage = /html/i.test(headers.get('content-type') ?? '') || /^\s{0,99}<(!doctype html|html)\b/i.test(text);
    if (!isPage) throw error;
    return { kind: 'page', feeds: findFeeds(text, url) };
  }
}

const failure = (problem: FeedProblem, wait = 0): FeedAnswer => ({ kind: 'failed', problem, wait });

function problemOf(status: number): FeedProblem {
  if (status === 404 || status === 410) return 'gone';
  if (status === 429 || status === 503) return 'busy';
  return status < 500 ? 'refused' : 'broken';
}

/** Seconds or a date. */
function waitOf(retryAfter: string | null, now: number): number {
  if (!retryAfter) return 0;
  const wait = /^\d{1,9}$/.test(retryAfter) ? Number(retryAfter) * 1_000 : Date.parse(retryAfter) - now;
  return wait > 0 ? Math.min(wait, LONGEST_WAIT_MS) : 0;
}

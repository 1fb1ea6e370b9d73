import { NotAFeed } from '../../feeds/feed';
import { parseFeed } from '../../feeds/parse-feed';
import type { Answer } from './body';
import type { Parsed } from './polite';
import { SourceError } from './refusal';

/** The dated entries of a feed, as headlines. */
export function feedHeadlines({ text, url }: Answer): Parsed {
  const headlines = feedOf(text, url).items.flatMap(({ url, title, published, summary }) =>
    published ? [{ url, title, published, ...(summary && { summary }) }] : [],
  );
  return { headlines, addresses: [] };
}

function feedOf(text: string, url: string) {
  try {
    return parseFeed(text, url);
  } catch (error) {
    throw error instanceof NotAFeed ? new SourceError('strange') : error;
  }
}

/** Address of WordPress's search as a feed, which is open on many sites whose REST interface is not. */
export function searchFeed(home: string, words: readonly string[]): string {
  const url = new URL(home);
  url.searchParams.set('s', words.join(' '));
  url.searchParams.set('feed', 'rss2');
  return url.href;
}

/** The front page of a WordPress site, by the root of its REST interface or by its feed; null when neither tells. */
export function wordpressHome(root: string | null, feeds: readonly string[]): string | null {
  const known = root ?? feeds.find((feed) => /\/feed\/?$/.test(new URL(feed).pathname));
  if (!known) return null;
  const url = new URL(known);
  return new URL(url.pathname.replace(/(?:wp-json|feed|index\.php)\/?$/, ''), url).href;
}

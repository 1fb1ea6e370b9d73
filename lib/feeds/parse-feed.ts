import type { Feed } from './feed';
import { parseJsonFeed } from './json-feed';
import { parseXmlFeed } from './xml-feed';

/**
 * A feed in any of the formats in use: RSS, RDF, Atom, JSON Feed. Linear in its length; what is broken in it is passed over.
 * `feedUrl` is where it came from: relative addresses are resolved against it. Throws `NotAFeed`.
 */
export function parseFeed(text: string, feedUrl: string): Feed {
  const body = text.replace(/^\uFEFF/, '').trimStart();
  return body.startsWith('{') ? parseJsonFeed(body, feedUrl) : parseXmlFeed(body, feedUrl);
}

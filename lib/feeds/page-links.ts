import { absolute } from '../extract/url';

const MOST = 10;
const LONGEST_TITLE = 120;
const TYPES = /^(application\/(rss|atom|rdf|feed)\+(xml|json)|application\/json|text\/xml|application\/xml)\b/i;
/** What readers write under an article is no coverage. */
const COMMENTS = /comment/i;

/** A `<link>` as a page writes it. */
export interface PageLink {
  rel: string;
  type: string;
  href: string;
  title: string;
}

/** A feed as a page names it; without a name its title is empty. */
export interface PageFeed {
  url: string;
  title: string;
}

/** The feeds that a page names, resolved against its address, those of comments left out. */
export function feedsAmong(links: PageLink[], pageUrl: string): PageFeed[] {
  const found = new Map<string, PageFeed>();
  for (const { rel, type, href, title } of links) {
    const url = absolute(href, pageUrl);
    if (!url || !/(^|\s)alternate(\s|$)/i.test(rel) || !TYPES.test(type.trim())) continue;
    // WordPress answers here with its article as JSON, not with a feed.
    if (COMMENTS.test(title) || COMMENTS.test(url) || url.includes('/wp-json/') || isOfPage(url, pageUrl)) continue;
    if (!found.has(url)) found.set(url, { url, title: title.trim().slice(0, LONGEST_TITLE) });
  }
  return [...found.values()].slice(0, MOST);
}

/** "/2025/03/pier/feed/" is what readers wrote under "/2025/03/pier/". */
function isOfPage(url: string, pageUrl: string): boolean {
  const page = pageUrl.replace(/[?#].*$/, '');
  return new URL(page).pathname.length > 1 && url.startsWith(page.endsWith('/') ? page : `${page}/`);
}

import { descendants, parseMarkup } from './markup';
import { feedsAmong, type PageFeed } from './page-links';

/** The feeds that a page names, which is there as text. */
export function findFeeds(html: string, pageUrl: string): PageFeed[] {
  const links = descendants(parseMarkup(html, 'html'), 'link').map(({ attributes }) => ({
    rel: attributes.rel ?? '',
    type: attributes.type ?? '',
    href: attributes.href ?? '',
    title: attributes.title ?? '',
  }));
  return feedsAmong(links, pageUrl);
}

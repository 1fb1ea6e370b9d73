import { realmOf } from '../extract/realm';
import { feedsAmong, type PageFeed } from '../feeds/page-links';

const MOST_LINKS = 50;

/** The feeds that a page names. */
export function feedLinks(document: Document, url: string): PageFeed[] {
  const links = [...realmOf(document).root.querySelectorAll('link[rel~="alternate" i][type]')].slice(0, MOST_LINKS);
  const value = (link: Element, name: string) => link.getAttribute(name) ?? '';
  return feedsAmong(
    links.map((link) => ({
      rel: value(link, 'rel'),
      type: value(link, 'type'),
      href: value(link, 'href'),
      title: value(link, 'title'),
    })),
    url,
  );
}

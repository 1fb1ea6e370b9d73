import { elementsOf, type Markup, parseMarkup } from '../../feeds/markup';
import type { Answer } from './body';
import type { Headline } from './headline';
import type { Parsed } from './polite';
import { SourceError } from './refusal';

/** What is held of an index or of a sitemap. */
const MOST = { addresses: 400, urls: 1_000, title: 500 };

/** The sitemaps that a robots.txt names, those of news first. */
export function sitemapsOfRobots({ text }: Answer): Parsed {
  const lines = text.slice(0, 100_000).split(/\r?\n/);
  const named = lines.flatMap((line) => /^\s{0,20}sitemap\s{0,5}:\s{0,20}(\S{1,2000})/i.exec(line)?.[1] ?? []);
  return { headlines: [], addresses: newsFirst(named.slice(0, MOST.addresses)) };
}

/**
 * A sitemap of news gives headlines with their dates; an index gives the sitemaps it lists; a plain sitemap gives addresses
 * of pages alone: when they were changed, it says, but not when they were published.
 */
export function sitemapParts({ text }: Answer): Parsed {
  const root = elementsOf(parseMarkup(text.trimStart(), 'xml')).at(0);
  if (root && localName(root.name) === 'sitemapindex')
    return { headlines: [], addresses: newsFirst(locations(root, 'sitemap').slice(0, MOST.addresses)) };
  if (!root || localName(root.name) !== 'urlset') throw new SourceError('strange');
  const urls = parts(root, 'url').slice(0, MOST.urls);
  const headlines = urls.flatMap(headlineOf);
  const addresses = headlines.length > 0 ? [] : urls.flatMap((url) => textOf(url, 'loc') || []);
  return { headlines, addresses: addresses.slice(0, MOST.addresses) };
}

function headlineOf(url: Markup): Headline[] {
  const [loc, title, published] = ['loc', 'title', 'publication_date'].map((name) => textOf(url, name));
  return loc && title && published ? [{ url: loc, title: title.slice(0, MOST.title), published }] : [];
}

function locations(root: Markup, name: string): string[] {
  return parts(root, name).flatMap((part) => textOf(part, 'loc') || []);
}

const parts = (root: Markup, name: string): Markup[] =>
  elementsOf(root).filter((element) => localName(element.name) === name);

/** The text of the first element of that name, whatever prefix the document gives it. Pictures have titles, too, deeper inside. */
function textOf(element: Markup, name: string): string {
  const inside = [...elementsOf(element), ...parts(element, 'news').flatMap(elementsOf)];
  const found = inside.find((child) => localName(child.name) === name);
  return (found?.children ?? [])
    .filter((child) => typeof child === 'string')
    .join('')
    .trim();
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Those whose name says news before others. */
function newsFirst(urls: string[]): string[] {
  return [...urls.filter(isOfNews), ...urls.filter((url) => !isOfNews(url))];
}

export const isOfNews = (url: string): boolean => /news|latest/i.test(new URL(url, 'http://x').pathname);

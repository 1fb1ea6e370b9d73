import { absolute } from '../extract/url';
import { type DraftItem, finishAll } from './draft-item';
import { CAPS, type Feed, NotAFeed } from './feed';
import { feedDate } from './feed-date';
import { elementsOf, type Markup, parseMarkup } from './markup';
import { htmlParagraphs, lineOf, paragraphsIn, shortened } from './markup-text';

/** RSS 0.9 to 2.0, RDF (RSS 1.0) and Atom. */
export function parseXmlFeed(text: string, feedUrl: string): Feed {
  const root = elementsOf(parseMarkup(text, 'xml'))[0];
  const format = root && FORMATS.get(localName(root));
  if (!format) throw new NotAFeed('neither RSS nor Atom');
  return format(root, feedUrl);
}

const FORMATS = new Map([
  ['rss', rss],
  ['RDF', rss],
  ['feed', atom],
]);

function rss(root: Markup, feedUrl: string): Feed {
  const channel = child(root, 'channel') ?? root;
  // RSS 1.0 has its items beside the channel.
  const items = [...children(channel, 'item'), ...(channel === root ? [] : children(root, 'item'))];
  const siteUrl = absolute(plain(channel, 'link'), feedUrl);
  return {
    title: shortened(lineOf(html(channel, 'title')), CAPS.title),
    siteUrl,
    items: finishAll(items.slice(0, CAPS.items).map(rssItem), siteUrl ?? feedUrl),
  };
}

function rssItem(item: Markup): DraftItem {
  const guid = child(item, 'guid');
  const id = guid?.attributes.isPermaLink === 'false' ? '' : plain(item, 'guid');
  return {
    url: plain(item, 'link') || child(item, 'link')?.attributes.href || (/^https?:/.test(id) ? id : null),
    title: html(item, 'title'),
    published: feedDate(plain(item, 'pubDate') || plain(item, 'dc:date') || plain(item, 'published')),
    summary: html(item, 'description'),
    content: html(item, 'content:encoded'),
    // "editor@paper.example (Ann Writer)": the name, never the address.
    author: lineOf(html(item, 'dc:creator')) || (/\(([^()]{1,200})\)/.exec(plain(item, 'author'))?.[1] ?? ''),
  };
}

function atom(root: Markup, feedUrl: string): Feed {
  const base = baseOf(root, feedUrl);
  const entries = children(root, 'entry').slice(0, CAPS.items);
  return {
    title: shortened(lineOf(atomText(child(root, 'title'))), CAPS.title),
    siteUrl: absolute(alternate(root), base),
    items: finishAll(
      entries.map((entry) => atomEntry(entry, base)),
      base,
    ),
  };
}

function atomEntry(entry: Markup, base: string): DraftItem {
  const author = child(entry, 'author');
  return {
    url: absolute(alternate(entry), baseOf(entry, base)),
    title: atomText(child(entry, 'title')),
    published: feedDate(plain(entry, 'published') || plain(entry, 'updated') || plain(entry, 'issued')),
    summary: atomText(child(entry, 'summary')),
    content: atomText(child(entry, 'content')),
    author: author ? lineOf(html(author, 'name')) : '',
  };
}

/** Plain text, HTML as text, or XHTML as elements; pictures and other media in Base64 are no text. */
function atomText(element: Markup | undefined): string[] {
  const type = element?.attributes.type ?? 'text';
  if (!element || element.attributes.src) return [];
  if (/^(text|text\/plain)$/.test(type)) return [textIn(element).replace(/\s+/g, ' ').trim()].filter(Boolean);
  if (type === 'xhtml' || type === 'application/xhtml+xml') return paragraphsIn(withoutPrefixes(element));
  return /^(html|text\/html|escaped)$/.test(type) ? htmlParagraphs(textIn(element)) : [];
}

function alternate(element: Markup): string | undefined {
  const links = children(element, 'link').map(({ attributes }) => attributes);
  return (links.find(({ rel }) => rel === 'alternate') ?? links.find(({ rel }) => rel === undefined))?.href;
}

const baseOf = ({ attributes }: Markup, base: string): string => absolute(attributes['xml:base'], base) ?? base;

/** "atom:feed" where a document gives the format a prefix of its own. */
const localName = ({ name }: Markup): string => name.slice(name.indexOf(':') + 1);

const withoutPrefixes = (element: Markup): Markup => ({
  ...element,
  name: localName(element),
  children: element.children.map((inner) => (typeof inner === 'string' ? inner : withoutPrefixes(inner))),
});

/** By its whole name: `link` and `atom:link` are two things in RSS. Where the parent has a prefix, its children bear the same. */
function children(parent: Markup, name: string): Markup[] {
  const [prefix] = parent.name.split(':');
  const prefixed = parent.name.includes(':') ? `${prefix}:${name}` : name;
  return elementsOf(parent).filter((element) => element.name === name || element.name === prefixed);
}

const child = (parent: Markup, name: string): Markup | undefined => children(parent, name)[0];

const textIn = ({ children }: Markup): string =>
  children.map((inner) => (typeof inner === 'string' ? inner : textIn(inner))).join('');

function plain(parent: Markup, name: string): string {
  const found = child(parent, name);
  return found ? textIn(found).trim() : '';
}

/** RSS says of no text whether it is HTML; most of it is. */
function html(parent: Markup, name: string): string[] {
  const found = child(parent, name);
  if (!found) return [];
  // Some forget to escape it: then it is elements already.
  return elementsOf(found).length > 0 ? paragraphsIn(found) : htmlParagraphs(textIn(found));
}

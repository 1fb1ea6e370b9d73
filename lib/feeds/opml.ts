import { absolute } from '../extract/url';
import { descendants, parseMarkup } from './markup';

/** A feed as a reading list names it. */
export interface ListedFeed {
  url: string;
  title: string;
  siteUrl: string | null;
}

export interface ReadingList {
  /** Each address once. */
  feeds: ListedFeed[];
  /** Feeds whose address is none that can be asked, by title or address. */
  refused: string[];
}

const NAME_MAX = 500;

/** A reading list of another program, in OPML; null when the text is none. Folders are left out of account. */
export function parseOpml(text: string): ReadingList | null {
  const [root] = descendants(parseMarkup(text.replace(/^\uFEFF/, ''), 'xml'), 'opml');
  if (!root) return null;
  const feeds = new Map<string, ListedFeed>();
  const refused: string[] = [];
  for (const { attributes } of descendants(root, 'outline')) {
    const address = attributes.xmlUrl ?? attributes.xmlurl;
    const isFeed = address !== undefined || /^(rss|atom|feed)$/i.test(attributes.type ?? '');
    if (!isFeed) continue;
    // Old programs write feed://paper.example/rss.
    const url = absolute(
      address
        ?.trim()
        .replace(/^feed:(\/\/)?(?=https?:)/i, '')
        .replace(/^feed:/i, 'https:'),
      '',
    );
    const title = (attributes.title || attributes.text || '').slice(0, NAME_MAX);
    if (!url) refused.push(title || (address ?? '').slice(0, NAME_MAX));
    else if (!feeds.has(url))
      feeds.set(url, { url, title: title || new URL(url).hostname, siteUrl: absolute(attributes.htmlUrl, '') });
  }
  return { feeds: [...feeds.values()], refused };
}

/** `now`: when it was written, ISO 8601. */
export function writeOpml(feeds: ListedFeed[], title: string, now: string): string {
  const outlines = feeds.map(({ url, title: name, siteUrl }) => {
    const site = siteUrl ? ` htmlUrl="${escaped(siteUrl)}"` : '';
    return `    <outline type="rss" text="${escaped(name)}" title="${escaped(name)}" xmlUrl="${escaped(url)}"${site}/>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    '  <head>',
    `    <title>${escaped(title)}</title>`,
    `    <dateCreated>${new Date(now).toUTCString()}</dateCreated>`,
    '  </head>',
    '  <body>',
    ...outlines,
    '  </body>',
    '</opml>',
    '',
  ].join('\n');
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Signs that XML 1.0 knows no way to write are left out. */
const escaped = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '').replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

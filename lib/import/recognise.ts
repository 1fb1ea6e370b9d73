import { type Fields, objectsOf, parseJson } from './fields';
import { INSTAPAPER } from './instapaper-table';
import type { Entry, Item, Source } from './item';
import { linkEntries, linkListOrigin } from './link-list';
import { isOmnivore, omnivoreItem } from './omnivore';
import { PLAIN_TABLE } from './plain-table';
import { POCKET } from './pocket-table';
import { READWISE_HIGHLIGHTS } from './readwise-highlights';
import { READWISE } from './readwise-table';
import { tableOf } from './table';
import { isWallabag, wallabagItem } from './wallabag-json';
import { WALLABAG_TABLE } from './wallabag-table';

/** The first whose headings are all there is meant. */
const TABLES = [WALLABAG_TABLE, INSTAPAPER, READWISE, POCKET, READWISE_HIGHLIGHTS, PLAIN_TABLE];

/** What a text is, as its beginning tells: no name of a file is believed. */
export function kindOf(text: string): 'archive' | 'page' | 'json' | 'table' {
  const head = text.slice(0, 4_000).trimStart();
  if (/^\{[^\n]{0,200}"backstory-archive"/.test(head)) return 'archive';
  if (/^(?:\uFEFF)?\s{0,9}</.test(head)) return 'page';
  return /^(?:\uFEFF)?[[{]/.test(head) ? 'json' : 'table';
}

/** The list of links that a page is; null for any other page. */
export function readLinks(html: string, parse: (html: string) => Document): Source | null {
  const origin = linkListOrigin(html);
  if (!origin) return null;
  const entries = linkEntries(parse(html));
  return { origin, unit: 'entry', total: entries.length, entries };
}

/** The table of a program that is known; null for any other text. */
export function readTable(text: string): Source | null {
  const { headings, rows } = tableOf(text);
  const format = TABLES.find((one) => one.headings.every((heading) => headings.includes(heading)));
  if (!format) return null;
  return { origin: format.origin, unit: 'line', total: rows.length, entries: format.entries(rows) };
}

/** The JSON of a program that is known; null for any other text. */
export function readJson(text: string): Source | null {
  const objects = objectsOf(parseJson(text));
  const [first] = objects ?? [];
  if (!objects || !first) return null;
  if (isWallabag(first)) return listed('wallabag', objects, wallabagItem);
  return isOmnivore(first) ? listed('omnivore', objects, omnivoreItem) : null;
}

function listed(origin: Source['origin'], objects: Fields[], read: (fields: Fields) => Item): Source {
  const entries = objects.map((fields, place): Entry => ({ at: place + 1, item: read(fields) }));
  return { origin, unit: 'entry', total: entries.length, entries };
}

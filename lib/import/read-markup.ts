import { analyse } from '../analyse/analyse';
import type { ExchangeRecord } from '../archive/exchange';
import type { ImportRefusal } from '../archive/intake';
import type { Origin } from '../archive/origin';
import { saidIn } from '../archive/said';
import { cleanTags } from '../archive/tag';
import type { Article } from '../extract/article';
import { extract } from '../extract/extract';
import { hostOf } from '../extract/url';
import type { Item } from './item';
import { identityOf } from './record';

export interface MarkupOptions {
  origin: Origin | null;
  /** ISO 8601 time. */
  now: string;
}

/** An article out of an inert document, as the archive takes it. What the item says of itself goes before what the markup says. */
export function articleRecord(
  article: Article,
  item: Item,
  { origin, now }: MarkupOptions,
): ExchangeRecord | ImportRefusal {
  const { text, blocks, modified, siteName } = article;
  const title = item.title || article.title;
  const identity = identityOf({ ...item, title, published: item.published ?? article.published }, now);
  if (typeof identity === 'string') return identity;
  const lang = item.lang || article.lang;
  return {
    ...identity,
    text,
    blocks,
    modified,
    site: siteName ?? hostOf(identity.url),
    byline: item.byline || article.byline,
    lang,
    provenance: 'imported',
    origin,
    earlier: [],
    tags: cleanTags(item.tags ?? []),
    highlights: [],
    position: null,
    ...saidIn(text, analyse({ text, lang, title, published: identity.published })),
  };
}

/** Reads the text of a document that never had a window: nothing in it runs or loads. */
export function readDocument(document: Document, url: string, now: string): Article {
  return extract(document, { url, today: Date.parse(now) }).article;
}

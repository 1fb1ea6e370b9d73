import type { Entry, Item } from './item';
import type { Row } from './table';
import type { TableFormat } from './table-format';
import { tagsIn } from './tags';

/**
 * Readwise's highlights: Highlight,Book Title,Book Author,…,Highlighted at, one passage a row. Those of books have no
 * address; the passages of an article are its text as far as it is kept.
 */
export const READWISE_HIGHLIGHTS: TableFormat = {
  origin: 'readwise',
  headings: ['highlight'],
  entries(rows) {
    const entries: Entry[] = [];
    const articles = new Map<string, Item & { text: string }>();
    for (const row of rows) {
      const item = row.isBroken ? 'incomplete' : itemOf(row);
      const known = typeof item === 'string' ? undefined : articles.get(item.url);
      if (known && typeof item !== 'string') known.text += `\n\n${item.text}`;
      else entries.push({ at: row.line, item });
      if (typeof item !== 'string' && item.url && !known) articles.set(item.url, item);
    }
    return entries;
  },
};

function itemOf({ cell }: Row): Item & { text: string } {
  return {
    url: cell('url') || cell('source url') || cell('article url'),
    title: cell('book title') || cell('title'),
    byline: cell('book author') || cell('author'),
    saved: cell('highlighted at') || cell('date'),
    published: null,
    text: cell('highlight'),
    tags: tagsIn(cell('document tags')),
  };
}

import { eachRow, type TableFormat } from './table-format';
import { tagsIn } from './tags';

/** Readwise Reader: Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen. */
export const READWISE: TableFormat = {
  origin: 'readwise',
  headings: ['title', 'url', 'document tags', 'saved date'],
  entries: (rows) =>
    eachRow(rows, (cell) => ({
      url: cell('url'),
      title: cell('title'),
      saved: cell('saved date'),
      published: null,
      tags: tagsIn(cell('document tags')),
    })),
};

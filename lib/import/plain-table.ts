import { eachRow, type TableFormat } from './table-format';
import { folderTag, tagsIn } from './tags';

/** A list with addresses and headlines, whoever wrote it: Raindrop, Karakeep, a spreadsheet. */
export const PLAIN_TABLE: TableFormat = {
  origin: null,
  headings: ['url', 'title'],
  entries: (rows) =>
    eachRow(rows, (cell) => ({
      url: cell('url'),
      title: cell('title'),
      saved: cell('created') || cell('created_at') || cell('date'),
      published: cell('published'),
      tags: [...folderTag(cell('folder')), ...tagsIn(cell('tags'))],
    })),
};

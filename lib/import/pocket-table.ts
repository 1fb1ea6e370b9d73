import { eachRow, type TableFormat } from './table-format';
import { tagsIn } from './tags';

/** Pocket's last export: title,url,time_added,tags,status, the time in seconds since 1970, the tags with bars between them. */
export const POCKET: TableFormat = {
  origin: 'pocket',
  headings: ['title', 'url', 'time_added'],
  entries: (rows) =>
    eachRow(rows, (cell) => ({
      url: cell('url'),
      title: cell('title'),
      saved: cell('time_added'),
      published: null,
      tags: tagsIn(cell('tags'), '|'),
    })),
};

import { eachRow, type TableFormat } from './table-format';

/** Pocket's last export: title,url,time_added,tags,status, the time in seconds since 1970. */
export const POCKET: TableFormat = {
  origin: 'pocket',
  headings: ['title', 'url', 'time_added'],
  entries: (rows) =>
    eachRow(rows, (cell) => ({
      url: cell('url'),
      title: cell('title'),
      saved: cell('time_added'),
      published: null,
    })),
};

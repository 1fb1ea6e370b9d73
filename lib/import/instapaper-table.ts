import { eachRow, type TableFormat } from './table-format';
import { folderTag, tagsIn } from './tags';

/** Instapaper: URL,Title,Selection,Folder,Timestamp and lately Tags. The selection is a passage of the article. */
export const INSTAPAPER: TableFormat = {
  origin: 'instapaper',
  headings: ['url', 'title', 'selection', 'folder', 'timestamp'],
  entries: (rows) =>
    eachRow(rows, (cell) => ({
      url: cell('url'),
      title: cell('title'),
      saved: cell('timestamp'),
      published: null,
      text: cell('selection'),
      tags: [...folderTag(cell('folder')), ...tagsIn(cell('tags'))],
    })),
};

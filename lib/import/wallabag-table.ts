import { eachRow, type TableFormat } from './table-format';
import { tagsIn } from './tags';

/** Wallabag with semicolons: Title;URL;Content;Tags;MIME Type;Language;Creation date. */
export const WALLABAG_TABLE: TableFormat = {
  origin: 'wallabag',
  headings: ['title', 'url', 'content', 'mime type', 'creation date'],
  entries: (rows) =>
    eachRow(rows, (cell) => ({
      url: cell('url'),
      title: cell('title'),
      lang: languageTag(cell('language')),
      saved: cell('creation date'),
      published: null,
      tags: tagsIn(cell('tags')),
      html: cell('content'),
    })),
};

/** Wallabag writes "en_GB". */
export const languageTag = (language: unknown): string | null =>
  typeof language === 'string' && /^[a-z]{2,3}(?:[_-]\w{2,8})?$/i.test(language) ? language.replace('_', '-') : null;

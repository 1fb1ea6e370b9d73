import { type Fields, textIn } from './fields';
import type { Item } from './item';
import { tagsFrom } from './tags';
import { languageTag } from './wallabag-table';

export const isWallabag = (entry: Fields) => entry.has('url') && entry.has('is_archived') && entry.has('content');

/** An entry of Wallabag's JSON, with the article's text as it was when it was saved. */
export function wallabagItem(entry: Fields): Item {
  const authors = entry.get('published_by');
  return {
    url: textIn(entry, 'url') || textIn(entry, 'given_url'),
    title: textIn(entry, 'title'),
    byline: Array.isArray(authors) && typeof authors[0] === 'string' ? authors[0] : null,
    lang: languageTag(entry.get('language')),
    published: textIn(entry, 'published_at'),
    saved: textIn(entry, 'created_at'),
    html: textIn(entry, 'content'),
    tags: tagsFrom(entry.get('tags')),
  };
}

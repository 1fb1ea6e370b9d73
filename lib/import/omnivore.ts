import { type Fields, textIn } from './fields';
import type { Item } from './item';
import { tagsFrom } from './tags';

/** The lists of an Omnivore export; the articles' texts lie beside them, in `content/SLUG.html`. */
export const OMNIVORE_LIST = /(?:^|\/)metadata_\d{1,9}_to_\d{1,9}\.json$/;

export const isOmnivore = (entry: Fields) => entry.has('slug') && entry.has('savedAt') && entry.has('url');

/** An entry of Omnivore's list; its text is somewhere else. */
export function omnivoreItem(entry: Fields): Item {
  return {
    url: textIn(entry, 'url'),
    title: textIn(entry, 'title'),
    byline: textIn(entry, 'author') || null,
    published: textIn(entry, 'publishedAt'),
    saved: textIn(entry, 'savedAt'),
    tags: tagsFrom(entry.get('labels')),
  };
}

/** Where the text of an entry lies. */
export const omnivoreContent = (entry: Fields) => `content/${textIn(entry, 'slug')}.html`;

import { ARTICLE_WORDS, LIST_WORDS, REFERENCE_WORDS, SHOP_WORDS, THREAD_WORDS } from './words/addresses';

const DATE = /\/(?:19|20)\d{2}[/-]?(?:0[1-9]|1[0-2])\b|\/(?:19|20)\d{2}\/[a-z]{3}\//i;
const QUERY = /[?&](?:q|s|query|search|keywords?|suche|recherche|buscar)=/i;
const FRONT = /^(?:index|default|home|[a-z]{2}(?:-[a-z]{2})?)$/;
const MOST_FOLDERS = 20;
const LONG_SLUG = 8;

/** What the address says about the kind of a page, each from 0 to 1. Nothing is known of an empty one. */
export function addressFeatures(url: string) {
  const path = url.replace(/^[a-z]+:\/\/[^/?#]*/i, '');
  const folders = (path.split(/[?#]/)[0] ?? '')
    .toLowerCase()
    .split('/', MOST_FOLDERS)
    .filter(Boolean)
    .map((folder) => folder.replace(/\.\w{2,5}$/, ''));
  const slug = folders.at(-1) ?? '';
  const has = (words: Set<string>) => Number(folders.some((folder) => words.has(folder)));
  return {
    front: Number(url !== '' && folders.every((folder) => FRONT.test(folder))),
    articleFolder: has(ARTICLE_WORDS),
    list: Math.max(has(LIST_WORDS), Number(QUERY.test(path))),
    shopFolder: has(SHOP_WORDS),
    threadFolder: has(THREAD_WORDS),
    referenceFolder: has(REFERENCE_WORDS),
    // "/news" is where the articles are listed.
    folderItself: Number(ARTICLE_WORDS.has(slug) || LIST_WORDS.has(slug)),
    slug: Math.min(1, slug.split(/[-_+]|%20/).filter((word) => /\D/.test(word)).length / LONG_SLUG),
    dated: Number(DATE.test(path)),
  };
}

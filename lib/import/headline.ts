import { addressFeatures } from '../extract/address-features';

const WORDS_MIN = 4;
/** Three words of an address in eight, as `addressFeatures` counts them. */
const SLUG_MIN = 3 / 8;
/** Many sites number their articles. */
const NUMBERED = /\d{5}/;

/** Whether a page that nobody has looked at is likely an article: a headline of some words, under an address such as articles have. */
export function looksLikeArticle(url: string, title: string): boolean {
  const { hostname, pathname } = new URL(url);
  if (!/\.[a-z]{2,}$/i.test(hostname)) return false;
  const words = title.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
  const isDense = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{8}/.test(title);
  if (words.length < WORDS_MIN && !isDense) return false;
  const { front, list, shopFolder, threadFolder, folderItself, articleFolder, dated, slug } = addressFeatures(url);
  if (front + list + shopFolder + threadFolder + folderItself > 0) return false;
  return articleFolder + dated > 0 || slug >= SLUG_MIN || NUMBERED.test(pathname);
}

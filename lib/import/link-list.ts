import type { Origin } from '../archive/origin';
import type { Entry } from './item';

/** Lists of links that programs write as HTML: Pocket's older export, Instapaper's, and every browser's bookmarks. */
const LISTS: { origin: Origin; sign: RegExp }[] = [
  { origin: 'bookmarks', sign: /^\s{0,9}<!doctype netscape-bookmark-file-1/i },
  { origin: 'pocket', sign: /<title>\s{0,9}Pocket Export\s{0,9}<\/title>/i },
  { origin: 'instapaper', sign: /<title>\s{0,9}Instapaper: Export\s{0,9}<\/title>/i },
];

/** Whose list of links a page is; null for any other page. */
export function linkListOrigin(html: string): Origin | null {
  const head = html.slice(0, 2_000);
  return LISTS.find(({ sign }) => sign.test(head))?.origin ?? null;
}

/** The links of such a list. */
export function linkEntries(document: Document): Entry[] {
  return [...document.querySelectorAll('a[href]')].map((link, place) => ({
    at: place + 1,
    item: {
      url: link.getAttribute('href') ?? '',
      title: link.textContent ?? '',
      saved: link.getAttribute('time_added') ?? link.getAttribute('add_date'),
      published: null,
    },
  }));
}

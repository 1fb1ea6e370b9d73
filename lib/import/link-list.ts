import type { Origin } from '../archive/origin';
import type { Entry } from './item';
import { folderTag, tagsIn } from './tags';

/** Lists of links that programs write as HTML: Pocket's older export, Instapaper's, and every browser's bookmarks. */
const LISTS: { origin: Origin; sign: RegExp }[] = [
  { origin: 'bookmarks', sign: /^\s{0,9}<!doctype netscape-bookmark-file-1/i },
  { origin: 'pocket', sign: /<title>\s{0,9}Pocket Export\s{0,9}<\/title>/i },
  { origin: 'instapaper', sign: /<title>\s{0,9}Instapaper: Export\s{0,9}<\/title>/i },
];

/** How browsers mark the folders that they made themselves. */
const OWN_FOLDERS = ['personal_toolbar_folder', 'unfiled_bookmarks_folder'];
/** Deeper than anybody sorts. */
const DEPTH_MAX = 20;

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
      tags: [...foldersOf(link), ...tagsIn(link.getAttribute('tags') ?? '')],
    },
  }));
}

/** The folders that a link lies in, outermost first, without those that every browser has. */
function foldersOf(link: Element): string[] {
  const folders: string[] = [];
  let list = link.closest('dl, ol');
  for (let depth = 0; list && depth < DEPTH_MAX; depth++) {
    const heading = headingOf(list);
    if (heading && !OWN_FOLDERS.some((name) => heading.hasAttribute(name)))
      folders.unshift(...folderTag(heading.textContent ?? ''));
    list = list.parentElement?.closest('dl, ol') ?? null;
  }
  return folders;
}

/** Bookmarks have it before their list or before what is said of the list; Instapaper before each list. */
function headingOf(list: Element): Element | null {
  const before = list.previousElementSibling ?? list.parentElement?.previousElementSibling?.firstElementChild;
  return before?.matches(list.localName === 'dl' ? 'h3' : 'h1') ? before : null;
}

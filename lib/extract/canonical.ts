import { type Head, metaOf } from './head';
import { absolute } from './url';

/** What stands before the name of a site for telephones. */
const EDITION = /^(?:www|m|mobile|amp)\./;
const EDITION_FOLDER = /^(?:amp|m|mobile|print)$/;
/** Part two of an article isn't the article. */
const PART = /=\d{1,3}(?:&|$)/;
/** Long enough to be the only page of that name: three words, or a number of five digits. */
const TELLING = /(?:[^-_/]+[-_]){2}[^-_/]+|\d{5}/;

/**
 * The address that the page gives as its own: the same page of the same site, in another spelling. Null where it gives another one,
 * since no page may pass for another, or where leaving out the query could make one page of many.
 */
export function canonicalOf(head: Head, url: string): string | null {
  const own = partsOf(url);
  if (!own) return null;
  const named = [head.links.find(({ rel }) => rel === 'canonical')?.href, metaOf(head, 'og:url')];
  for (const name of named) {
    const address = absolute(name, url);
    const other = address && partsOf(address);
    if (!other || other.site !== own.site || other.path !== own.path) continue;
    const isSpare = other.query === '' && TELLING.test(own.path) && !PART.test(own.query);
    if (other.query === own.query || isSpare) return withoutHash(address);
  }
  return null;
}

function partsOf(address: string): { site: string; path: string; query: string } | null {
  const whole = absolute(address, '');
  if (!whole) return null;
  const { hostname, port, pathname, search } = new URL(whole);
  const folders = pathname
    .toLowerCase()
    .replace(/(?:\.amp)?(?:\.html?)?$/, '')
    .split('/')
    .filter((folder) => folder && !EDITION_FOLDER.test(folder));
  return { site: `${hostname.replace(EDITION, '')}:${port}`, path: folders.join('/'), query: search };
}

const withoutHash = (address: string) => address.replace(/#.*$/, '');

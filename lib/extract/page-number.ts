import { PAGE_PARAMETERS, PAGE_SEGMENTS } from './words/pages';

/** An address read as one page of an article in several: what all its pages have in common, and its number. */
export interface NumberedAddress {
  stem: string;
  number: number;
}

/** More is a year, a day or an identifier. */
const MOST = 60;
/** The end of a path's last part: "-2", "_2", ",2", "2", each before ".html". */
const ENDING = /^(.{0,300}?)([-_,]?)(\d{1,2})(\.[a-z]{2,5})?$/i;

/** The readings of an address, best first. The last one takes it as the first page. */
export function readings(address: string): NumberedAddress[] {
  const url = URL.parse(address);
  if (!url || url.pathname.length > 2_000) return [];
  url.hash = '';
  return [byParameter(url), byPath(url), { stem: stemOf(url, url.pathname), number: 1 }].filter(
    (reading) => reading !== null,
  );
}

function byParameter(url: URL): NumberedAddress | null {
  for (const [name, value] of url.searchParams) {
    if (!PAGE_PARAMETERS.has(name.toLowerCase()) || !isPage(value)) continue;
    const rest = new URL(url);
    rest.searchParams.delete(name);
    // The front page has no pages: "/?p=12" is a page of its own.
    if (rest.pathname === '/' && rest.searchParams.size === 0) return null;
    return { stem: stemOf(rest, rest.pathname), number: Number(value) };
  }
  return null;
}

function byPath(url: URL): NumberedAddress | null {
  const parts = decoded(url.pathname).split('/').filter(Boolean);
  const [, before = '', joint = '', value = '', type = ''] = ENDING.exec(parts.pop() ?? '') ?? [];
  if (!isPage(value)) return null;
  const number = Number(value);
  if (joint === '' && before !== '' && !PAGE_SEGMENTS.has(before.toLowerCase())) return null;
  const slug = withoutWord(before);
  const kept = slug === null ? parts : [...parts, slug];
  // "/story/page/2"
  if (slug === null && PAGE_SEGMENTS.has(parts.at(-1)?.toLowerCase() ?? '')) kept.pop();
  return kept.length > 0 ? { stem: stemOf(url, `/${kept.join('/')}${type}`), number } : null;
}

/** "story-page" → "story"; null when nothing but the word stands there. */
function withoutWord(before: string): string | null {
  const cut = Math.max(before.lastIndexOf('-'), before.lastIndexOf('_'));
  const last = before.slice(cut + 1).toLowerCase();
  if (before === '' || PAGE_SEGMENTS.has(before.toLowerCase())) return null;
  return cut > 0 && PAGE_SEGMENTS.has(last) ? before.slice(0, cut) : before;
}

function stemOf({ origin, search }: URL, path: string): string {
  const plain = decoded(path)
    .replace(/\/$/, '')
    .replace(/\/index\.[a-z]{2,5}$/i, '');
  return `${origin}${plain}${search}`;
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

const isPage = (value: string) => /^\d{1,2}$/.test(value) && Number(value) >= 1 && Number(value) <= MOST;

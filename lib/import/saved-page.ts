import type { Article } from '../extract/article';
import { countWords } from '../extract/count-words';
import { absolute } from '../extract/url';
import { isoIn } from '../extract/written-date';

/** Browsers and SingleFile note the address before the page itself. */
const HEAD = 4_000;
const SAVED_FROM = /saved from url=\(\d{1,6}\)(\S{1,8000})/i;
const SINGLE_FILE =
  /Page saved with SingleFile\s{1,9}url:\s{0,9}(\S{1,8000})(?:\s{1,9}saved date:\s{0,9}([^\n]{1,60}))?/i;
/** Fewer words than these under an address of no article are a login page, a frame, an error. */
const WORDS_MIN = 80;

/** Where a saved page was, and when it was saved as far as it says; null when it names no address. */
export function savedFrom(html: string, document: Document): { url: string; saved: string | null } | null {
  const head = html.slice(0, HEAD);
  const [, single, date] = SINGLE_FILE.exec(head) ?? [];
  const named = [
    SAVED_FROM.exec(head)?.[1]?.replace(/-->?$/, ''),
    single,
    document.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url" i][content]')?.getAttribute('content'),
    document.querySelector('base[href]')?.getAttribute('href'),
  ];
  const url = named.map((address) => absolute(address, '')).find((address) => address !== null);
  return url ? { url, saved: dateIn(date) } : null;
}

/** "Tue Mar 04 2025 09:30:00 GMT+0100 (…)", as SingleFile writes it. */
function dateIn(text: string | undefined): string | null {
  if (!text) return null;
  const moment = Date.parse(text.replace(/\(.*$/, ''));
  return Number.isNaN(moment) ? isoIn(text) : new Date(moment).toISOString();
}

/** Whether what was read of a page is worth to be kept: it was saved on purpose, so little is asked of it. */
export function holdsArticle({ isArticle, text }: Article): boolean {
  return text !== '' && (isArticle || countWords(text) >= WORDS_MIN);
}

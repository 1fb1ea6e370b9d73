import { isJson, type Json } from '../../extract/json-ld';
import { htmlParagraphs, lineOf } from '../../feeds/markup-text';
import { addDays } from '../days';
import type { Answer } from './body';
import type { Headline } from './headline';
import type { Parsed } from './polite';
import { SourceError } from './refusal';

/** Ten words or more are taken for one phrase by WordPress, and each has to occur: few words find more. */
const MOST_WORDS = 4;
const PAGE = 20;
/** More of a title or an excerpt is not looked at. */
const LONGEST = 4_000;

/**
 * Address of a search of posts in WordPress's REST interface. Its root is `/wp-json/`, or `/?rest_route=/` on a site without
 * pretty addresses. WordPress 6.1 heeds the "Z" of `before`, others are said to compare it with the site's own clock: a day is
 * added, and the answer has to be sifted.
 */
export function wordpressSearch(root: string, words: readonly string[], before: string): string {
  return routeOf(root, 'wp/v2/posts', {
    search: words.slice(0, MOST_WORDS).join(' '),
    before: `${addDays(before, 2)}T00:00:00Z`,
    per_page: String(PAGE),
    orderby: 'relevance',
    _fields: 'id,date_gmt,link,title,excerpt',
  });
}

/** Address of a search of all kinds of posts: some sites have a kind of their own for articles. It knows no dates. */
export function wordpressKinds(root: string, words: readonly string[]): string {
  return routeOf(root, 'wp/v2/search', {
    search: words.slice(0, MOST_WORDS).join(' '),
    type: 'post',
    per_page: String(PAGE),
    _fields: 'url,subtype',
  });
}

function routeOf(root: string, path: string, parameters: Record<string, string>): string {
  const url = new URL(root);
  const route = url.searchParams.get('rest_route');
  if (route === null) url.pathname = `${url.pathname.replace(/\/$/, '')}/${path}`;
  else url.searchParams.set('rest_route', `${route.replace(/\/$/, '')}/${path}`);
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return url.href;
}

/** The posts of an answer. A page that a cache or a firewall gives in its place is no answer. */
export function wordpressPosts(answer: Answer): Parsed {
  return { headlines: listIn(answer).flatMap(headlineOf), addresses: [] };
}

/** Pages that are neither ordinary posts, which were searched before, nor pages such as the imprint. */
export function wordpressOthers(answer: Answer): Parsed {
  const others = listIn(answer).filter(({ subtype }) => subtype !== 'post' && subtype !== 'page');
  return { headlines: [], addresses: others.flatMap(({ url }) => (typeof url === 'string' ? url : [])) };
}

function listIn({ type, text }: Answer): Json[] {
  const list = type.endsWith('json') ? parsed(text) : null;
  if (!Array.isArray(list)) throw new SourceError('strange');
  return list.slice(0, PAGE).filter(isJson);
}

function headlineOf({ link, date_gmt, title, excerpt }: Json): Headline[] {
  const name = rendered(title);
  if (typeof link !== 'string' || typeof date_gmt !== 'string' || !name) return [];
  const summary = rendered(excerpt).replace(/\s?\[…\]$/, ' …');
  return [{ url: link, title: name, published: `${date_gmt}Z`, ...(summary && { summary }) }];
}

/** `date_gmt` is without its "Z"; title and excerpt are markup. */
function rendered(field: unknown): string {
  return isJson(field) && typeof field.rendered === 'string'
    ? lineOf(htmlParagraphs(field.rendered.slice(0, LONGEST)))
    : '';
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new SourceError('strange');
  }
}

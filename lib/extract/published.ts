import { dateLinesOf } from './date-lines';
import { type Head, metaOf } from './head';
import { articleNodes, textOf, typesOf } from './json-ld';
import type { Piece } from './piece';
import { hostOf } from './url';
import { LOOSE_PUBLISHED_META, MODIFIED_META, PREFIXED_META, PUBLISHED_META } from './words/date-names';
import { dayInUrl, isoIn, unixIn, writtenIn } from './written-date';

export interface Dates {
  published: string | null;
  modified: string | null;
}

export interface DatedPage {
  body: Element;
  head: Head;
  url: string;
  lang: string;
  pieces: Piece[];
  /** The lines around the headline. */
  masthead: Piece[];
  /** The day of reading, in milliseconds since 1970; what is later isn't believed. */
  today?: number;
}

const UPDATED = /updat|modif/i;
const HOUR_MS = 3_600_000;

/**
 * First publication and last change, as written: the page's own offset is kept, since the day is the local day. A page that
 * tells only of its last change dates from then: what it says is said as of that day.
 */
export function datesOf(page: DatedPage): Dates {
  const { body, head, url, pieces, masthead } = page;
  const articles = articleNodes(head.nodes);
  const pages = head.nodes.filter((node) => typesOf(node).some((type) => /WebPage$/.test(type)));
  const lines = dateLinesOf(pieces, masthead);
  const times = timesOf(body);
  const valid = validator(page);
  const first = (values: (string | null)[]) => values.map(valid).find(Boolean) ?? null;

  const inUrl = first([dayInUrl(url)]);
  const declared =
    first([metaOf(head, ...PUBLISHED_META), ...articles.map((node) => textOf(node.datePublished))]) ??
    first(LOOSE_PUBLISHED_META.map((name) => metaOf(head, name))) ??
    first([...head.meta].map(([name, values]) => (PREFIXED_META.test(name) ? (values[0] ?? null) : null))) ??
    first([itemprop(body, 'datePublished')]) ??
    first(times.published) ??
    inUrl ??
    first(pages.map((node) => textOf(node.datePublished))) ??
    first(lines.published) ??
    first(articles.map((node) => textOf(node.dateCreated)));
  const modified = first([
    metaOf(head, ...MODIFIED_META),
    ...articles.map((node) => textOf(node.dateModified)),
    itemprop(body, 'dateModified'),
    ...times.updated,
    ...lines.updated,
  ]);
  const published = declared && localDay(declared, inUrl);
  return { published: published ?? modified, modified };
}

/** Reads a date and refuses what cannot be the day of a page. */
function validator({ url, lang, today }: DatedPage): (value: string | null) => string | null {
  const limit = today === undefined ? Number.POSITIVE_INFINITY : today + 36 * HOUR_MS;
  const host = hostOf(url);
  return (value) => {
    const iso = value && (isoIn(value) ?? unixIn(value) ?? writtenIn(value, lang, host));
    if (!iso) return null;
    const time = Date.parse(iso);
    return time > Date.UTC(1995, 0) && time < limit ? iso : null;
  };
}

/**
 * Publishing systems give the moment in UTC, while the address names the day at home. That day is taken when an offset
 * that exists on earth (−12 to +14 hours) explains the difference.
 */
function localDay(iso: string, inUrl: string | null): string {
  if (inUrl === null || iso.startsWith(inUrl) || !/T.*(?:Z|[+-]00:00)$/.test(iso)) return iso;
  const moment = Date.parse(iso);
  const begin = Date.parse(inUrl);
  const isSame = moment - 12 * HOUR_MS < begin + 24 * HOUR_MS && moment + 14 * HOUR_MS >= begin;
  return isSame ? inUrl : iso;
}

function itemprop(body: Element, name: string): string | null {
  const element = body.querySelector(`[itemprop~="${name}"]`);
  return element && (element.getAttribute('content') || element.getAttribute('datetime') || element.textContent);
}

/** `<time>` elements in the order of the page, without those of teasers and comments. */
function timesOf(body: Element): { published: (string | null)[]; updated: (string | null)[] } {
  const all = [...body.querySelectorAll('time')].slice(0, 12).filter((time) => !time.closest('aside, nav, footer'));
  const isUpdate = (time: Element) =>
    UPDATED.test(`${time.className} ${time.parentElement?.className} ${time.textContent}`);
  const value = (time: Element) => time.getAttribute('datetime') || time.textContent;
  return {
    published: all
      .filter((time) => !isUpdate(time))
      .slice(0, 3)
      .map(value),
    updated: all.filter(isUpdate).slice(0, 3).map(value),
  };
}

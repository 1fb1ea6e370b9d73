import { type Head, metaOf } from './head';
import { articleNodes, textOf, typesOf } from './json-ld';
import { MONTHS } from './words/months';

export interface Dates {
  published: string | null;
  modified: string | null;
}

const PUBLISHED_META = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'citation_publication_date',
  'cxenseparse:recs:publishtime',
  'originalpublicationdate',
  'article.published',
  'displaydate',
  'ptime',
  'datecreated',
];
/** The same names behind a prefix of the site's own. */
const PREFIXED = /[-_.:](?:date-?published|publish(?:ed)?[-_]?(?:date|time))$/;
const ISO = /(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)\s?(Z|[+-]\d{2}:?\d{2})?)?/;
const NAMED =
  /(\d{1,2})(?:st|nd|rd|th|\.|º)?\s{0,2}(?:de\s|of\s)?([\p{L}]{3,12})\.?,?\s{0,2}(?:de\s)?(\d{4})|([\p{L}]{3,12})\.?\s{1,2}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,2}(\d{4})/gu;
const EAST_ASIAN = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})/;
const NUMERIC = /\b(\d{1,4})([./-])(\d{1,2})\2(\d{2,4})\b/;
const IN_URL = /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?:[/-]|$)/;
const UPDATED = /updat|modif|revis|aktualis|mis à jour|actualiz|aggiorn|обновл|更新|edited/i;

/** First publication and last change, as written: the page's own offset is kept, since the day is the local day. */
export function datesOf(body: Element, head: Head, url: string, lang: string, today?: number): Dates {
  const articles = articleNodes(head.nodes);
  const pages = head.nodes.filter((node) => typesOf(node).some((type) => /WebPage$/.test(type)));
  const limit = today === undefined ? Number.POSITIVE_INFINITY : today + 36 * 3_600_000;
  const valid = (value: string | null): string | null => {
    const iso = value && (isoIn(value) ?? writtenIn(value, lang));
    if (!iso) return null;
    const time = Date.parse(iso);
    return time > Date.UTC(1995, 0) && time < limit ? iso : null;
  };
  const first = (values: (string | null)[]) => values.map(valid).find(Boolean) ?? null;
  const published =
    first([metaOf(head, ...PUBLISHED_META.slice(0, 3)), ...articles.map((node) => textOf(node.datePublished))]) ??
    first(PUBLISHED_META.map((name) => metaOf(head, name))) ??
    first([...head.meta].map(([name, values]) => (PREFIXED.test(name) ? (values[0] ?? null) : null))) ??
    first([itemprop(body, 'datePublished')]) ??
    first(beside(body)) ??
    first([urlDay(url)]) ??
    first(pages.map((node) => textOf(node.datePublished))) ??
    first(written(body)) ??
    first(articles.map((node) => textOf(node.dateCreated)));
  const modified = first([
    metaOf(head, 'article:modified_time', 'og:updated_time', 'datemodified', 'last-modified', 'dcterms.modified'),
    ...articles.map((node) => textOf(node.dateModified)),
    itemprop(body, 'dateModified'),
  ]);
  return { published, modified };
}

/** An ISO date in a text, made well-formed; a day alone stays a day. */
export function isoIn(value: string): string | null {
  const match = ISO.exec(value);
  if (!match) return null;
  const [, year, month, day, time, zone] = match;
  if (!isDay(Number(year), Number(month), Number(day))) return null;
  const offset = zone && zone !== 'Z' && !zone.includes(':') ? `${zone.slice(0, 3)}:${zone.slice(3)}` : (zone ?? '');
  return `${year}-${month}-${day}${time ? `T${time}${offset}` : ''}`;
}

/** A date in words or figures, as pages show it. */
export function writtenIn(value: string, lang: string): string | null {
  const text = value.slice(0, 200);
  const asian = EAST_ASIAN.exec(text);
  if (asian) return dayOf(Number(asian[1]), Number(asian[2]), Number(asian[3]));
  for (const match of text.matchAll(NAMED)) {
    const month = monthOf(match[2] ?? match[4] ?? '');
    const found = month && dayOf(Number(match[3] ?? match[6]), month, Number(match[1] ?? match[5]));
    if (found) return found;
  }
  const numeric = NUMERIC.exec(text);
  if (!numeric) return null;
  const [, a, mark, b, c] = numeric;
  if (a?.length === 4) return dayOf(Number(a), Number(b), Number(c));
  const year = c?.length === 4 ? Number(c) : c?.length === 2 ? 2000 + Number(c) : 0;
  const monthFirst = mark === '/' && /^en(?:-us)?$/i.test(lang) && Number(a) <= 12;
  return monthFirst || Number(b) > 12 ? dayOf(year, Number(a), Number(b)) : dayOf(year, Number(b), Number(a));
}

function monthOf(word: string): number | null {
  const lower = word.toLowerCase();
  for (let length = Math.min(6, lower.length); length >= 3; length--) {
    const month = MONTHS[lower.slice(0, length)];
    if (month) return month;
  }
  return null;
}

function isDay(year: number, month: number, day: number): boolean {
  return (
    year >= 1900 &&
    year < 2200 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
  );
}

function dayOf(year: number, month: number, day: number): string | null {
  if (!isDay(year, month, day)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function itemprop(body: Element, name: string): string | null {
  const element = body.querySelector(`[itemprop~="${name}"]`);
  return element && (element.getAttribute('content') || element.getAttribute('datetime') || element.textContent);
}

/** `<time>` elements near the headline, those that tell of an update last. */
function beside(body: Element): (string | null)[] {
  const all = [...body.querySelectorAll('time')].slice(0, 12).filter((time) => !time.closest('aside, nav, footer'));
  const rank = (time: Element) =>
    UPDATED.test(`${time.className} ${time.parentElement?.className} ${time.textContent}`) ? 1 : 0;
  return all
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, 3)
    .map((time) => time.getAttribute('datetime') || time.textContent);
}

/** Short lines of a date around the headline. */
function written(body: Element): string[] {
  const classes = [
    ...body.querySelectorAll(
      '[class*="date" i], [class*="publish" i], [class*="posted" i], [class*="byline" i], [class*="meta" i]',
    ),
  ]
    .slice(0, 40)
    .filter((element) => !element.closest('aside, nav, footer'))
    .map((element) => element.textContent ?? '')
    .filter((text) => text.length < 300);
  const h1 = body.querySelector('h1');
  const lines: string[] = [];
  let node: Element | null = h1;
  for (let level = 0; node && level < 3; level++, node = node.parentElement) {
    for (const side of ['nextElementSibling', 'previousElementSibling'] as const) {
      const text = node[side]?.textContent?.trim() ?? '';
      if (text) lines.push(text.slice(0, 200));
    }
  }
  return [...classes, ...lines].filter((text) => !UPDATED.test(text) || /publish|posted/i.test(text));
}

function urlDay(url: string): string | null {
  const match = IN_URL.exec(url);
  return match && dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

import { MONTHS } from './words/months';

const ISO = /(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)\s?(Z|[+-]\d{2}:?\d{2})?)?/;
/** Seconds or milliseconds since 1970. */
const UNIX = /^(\d{10})(\d{3})?$/;
const YEAR = '((?:19|20)\\d{2})';
const MONTH = '([\\p{L}]{3,12})\\.?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th|er|\\.|º|ª)?';
/** 4th of March 2026 · March 4, 2026 · 2026 Mar 4. A year may be glued to what follows it. */
const NAMED = new RegExp(
  `(?<!\\d)${DAY}\\s{0,2}(?:de\\s|of\\s)?${MONTH},?\\s{0,2}(?:de\\s|del\\s)?${YEAR}|${MONTH}\\s{1,2}${DAY},?\\s{1,2}${YEAR}|(?<!\\d)${YEAR},?\\s${MONTH}\\s${DAY}(?!\\d)`,
  'gu',
);
const EAST_ASIAN = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})/;
const NUMERIC = /(?<![\d./-])(\d{1,4})([./-])(\d{1,2})\2(\d{2,4})(?!\d)/;
const IN_URL = /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?:[/-]|$)/;
const MONTH_FIRST = /^en(?:-us|-ph)?$/i;
/** Top-level domains of countries that write English with the day first. */
const DAY_FIRST_SITE = /\.(?:uk|au|nz|ie|in|za|sg|my|hk|ng|ke|gh|pk|lk|bd|mt)$/;

/** An ISO date in a text, made well-formed; a day alone stays a day. */
export function isoIn(value: string): string | null {
  const match = ISO.exec(value);
  if (!match) return null;
  const [, year, month, day, time, zone] = match;
  if (!isDay(Number(year), Number(month), Number(day))) return null;
  const offset = zone && zone !== 'Z' && !zone.includes(':') ? `${zone.slice(0, 3)}:${zone.slice(3)}` : (zone ?? '');
  return `${year}-${month}-${day}${time ? `T${time}${offset}` : ''}`;
}

/** A moment as machines count it. */
export function unixIn(value: string): string | null {
  const match = UNIX.exec(value.trim());
  return match && new Date(Number(match[1]) * 1_000).toISOString();
}

/** A date in words or figures, as pages show it. `host` tells whose habit it is where the language does not. */
export function writtenIn(value: string, lang: string, host = ''): string | null {
  const text = value.slice(0, 200);
  const asian = EAST_ASIAN.exec(text);
  if (asian) return dayOf(Number(asian[1]), Number(asian[2]), Number(asian[3]));
  return namedDay(text) ?? numericDay(text, MONTH_FIRST.test(lang) && !DAY_FIRST_SITE.test(host));
}

/** The day that an address names, as many newspapers' do. */
export function dayInUrl(url: string): string | null {
  const match = IN_URL.exec(url);
  return match && dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

function namedDay(text: string): string | null {
  for (const match of text.matchAll(NAMED)) {
    const [, day, month, year, month2, day2, year2, year3, month3, day3] = match;
    const named = monthOf(month ?? month2 ?? month3 ?? '');
    const found = named && dayOf(Number(year ?? year2 ?? year3), named, Number(day ?? day2 ?? day3));
    if (found) return found;
  }
  return null;
}

function numericDay(text: string, monthFirst: boolean): string | null {
  const numeric = NUMERIC.exec(text);
  if (!numeric) return null;
  const [, a, mark, b, c] = numeric;
  if (a?.length === 4) return dayOf(Number(a), Number(b), Number(c));
  const year = c?.length === 4 ? Number(c) : c?.length === 2 ? 2000 + Number(c) : 0;
  const isMonthFirst = mark === '/' && monthFirst && Number(a) <= 12;
  return isMonthFirst || Number(b) > 12 ? dayOf(year, Number(a), Number(b)) : dayOf(year, Number(b), Number(a));
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

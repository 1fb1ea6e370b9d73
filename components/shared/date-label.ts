import { type Day, isLastOfMonth, parseDay, utcDate } from './day';
import { dateFormat } from './intl';
import { sharedStrings } from './strings';
import { fill } from './wording';

const YEAR: Intl.DateTimeFormatOptions = { year: 'numeric' };
const MONTH: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long' };
const DAY: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', day: 'numeric' };

export type DayStyle = 'short' | 'long' | 'weekday';
const STYLES: Record<DayStyle, Intl.DateTimeFormatOptions> = {
  short: { ...DAY, month: 'short' },
  long: DAY,
  weekday: { ...DAY, weekday: 'long' },
};

/** One day in words; the text itself when it holds no day. */
export function dayLabel(iso: string, style: DayStyle = 'long'): string {
  const day = parseDay(iso);
  return day ? dateFormat(STYLES[style]).format(utcDate(day)) : iso;
}

/**
 * The days from..to in words, as exact as they are and no more: 2014-01-01..2014-12-31 is "2014", a week is its first and
 * last day, an open end is "Since …" or "Until …". Null when neither end is known. A rough one is shown in months.
 */
export function periodLabel(from: string | null, to: string | null, rough = false): string | null {
  const first = parseDay(from);
  const last = parseDay(to);
  if (first && last) return closedLabel(first, last, rough);
  if (first) return fill(sharedStrings.since.day, { date: dateFormat(DAY).format(utcDate(first)) });
  if (last) return fill(sharedStrings.untilDay, { date: dateFormat(DAY).format(utcDate(last)) });
  return null;
}

/** A period that began on from..to: "Since 2003". */
export const sinceLabel = (from: string, to: string): string =>
  fill(sharedStrings.since[unitOf(from, to)], { date: periodLabel(from, to) ?? '' });

/** What a period is as a whole, to the day. */
function unitOf(from: string, to: string): keyof typeof sharedStrings.since {
  const value = periodValue(from, to);
  if (value?.length === 4) return 'year';
  if (value?.length === 7) return 'month';
  return from.slice(0, 10) === to.slice(0, 10) ? 'day' : 'range';
}

function closedLabel(first: Day, last: Day, rough: boolean): string {
  const format = rough ? MONTH : formatOf(first, last);
  return dateFormat(format).formatRange(utcDate(first), utcDate(last));
}

/** The coarsest unit that the period fills from end to end. */
function formatOf(first: Day, last: Day): Intl.DateTimeFormatOptions {
  if (first.day !== 1 || !isLastOfMonth(last)) return DAY;
  return first.month === 1 && last.month === 12 ? YEAR : MONTH;
}

/** The value for `<time datetime>`, as coarse as the period: a year, a month or a day. */
export function periodValue(from: string | null, to: string | null): string | undefined {
  const first = parseDay(from);
  const last = parseDay(to);
  if (!from || !first) return to?.slice(0, 10);
  if (!last || first.year !== last.year) return from.slice(0, 10);
  const format = formatOf(first, last);
  if (format === YEAR) return from.slice(0, 4);
  return format === MONTH && first.month === last.month ? from.slice(0, 7) : from.slice(0, 10);
}

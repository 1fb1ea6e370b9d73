import { isoIn, unixIn } from '../extract/written-date';

/** "05/11/2024 09:12:44", as Wallabag writes it in tables: the day first. */
const DAY_FIRST = /^(\d{2})\/(\d{2})\/(\d{4})\b/;

/** A moment or day in the ways programs write it, as ISO 8601; null for anything else, and for what lies after `now`. */
export function momentOf(value: unknown, now: string): string | null {
  const text = typeof value === 'number' ? String(Math.trunc(value)) : value;
  if (typeof text !== 'string') return null;
  const [, day, month, year] = DAY_FIRST.exec(text) ?? [];
  const moment = unixIn(text) ?? isoIn(year ? `${year}-${month}-${day}` : text);
  if (moment === null || Number.isNaN(Date.parse(moment))) return null;
  return Date.parse(moment) > Date.parse(now) ? null : moment;
}

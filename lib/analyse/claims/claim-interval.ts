import { addMonths, type Day, dayValue, parseDay, weekValue } from '../dates/calendar';
import { intervalOf } from '../dates/interval';
import type { Timex } from '../report';
import type { ClaimWords } from './words/claim-words';

export interface Days {
  from: string;
  to: string;
}

const DURATION = /^PT?(\d{1,4})([DWMYH])$/;

/** So much before a day: "P2Y" before 2025-03-26 is 2023-03-26. */
function before(day: Day, value: string): Day | null {
  const m = DURATION.exec(value);
  if (!m) return null;
  const n = Number(m[1]);
  if (m[2] === 'H') return day - Math.ceil(n / 24);
  if (value.startsWith('PT')) return null;
  if (m[2] === 'D' || m[2] === 'W') return day - n * (m[2] === 'W' ? 7 : 1);
  return addMonths(day, -n * (m[2] === 'Y' ? 12 : 1));
}

/**
 * The days of the claim that a date makes, not later than the publication; null when it makes none. "Since 2003" and "the past two years"
 * run to the publication, "45 days since" is the day so computed, a range has both its ends.
 */
export function claimDays(
  dates: readonly Timex[],
  index: number,
  text: string,
  published: string,
  words: ClaimWords,
): Days | null {
  const date = dates[index];
  const today = parseDay(published);
  if (!date || today === null) return null;
  const day = dayValue(today);
  if (date.type === 'DURATION') return stretch(date, text, today, words);
  if (date.from === null || date.to === null || date.from > day) return null;
  const lead = text.slice(Math.max(0, date.start - 24), date.start);
  if (words.since.test(lead)) return { from: date.from, to: day };
  const length = dates[index - 1];
  if (length?.type === 'DURATION' && words.ending.test(text.slice(length.end, date.start))) {
    const from = before((parseDay(date.to) ?? today) + 1, length.value);
    if (from !== null) return { from: dayValue(from), to: date.to };
  }
  const next = dates[index + 1];
  if (next?.to && next.to >= date.to && next.to <= day && isRange(date, next, lead, text, words))
    return { from: date.from, to: next.to };
  if (words.earlier.test(date.text) && date.to > day) return { from: date.from, to: day };
  return { from: date.from, to: date.to };
}

function isRange(date: Timex, next: Timex, lead: string, text: string, words: ClaimWords): boolean {
  if (!words.to.test(text.slice(date.end, Math.min(next.start, date.end + 12)))) return false;
  return words.from.test(lead) || /^\s?[-–—]/.test(text.slice(date.end, next.start));
}

/** "two years since" is as wide as its unit: that year, not a day of it. */
function unitAround(day: Day, duration: string): Days {
  const value = { Y: dayValue(day).slice(0, 4), M: dayValue(day).slice(0, 7), W: weekValue(day) }[
    duration.at(-1) ?? ''
  ];
  const days = intervalOf(value ?? dayValue(day)) ?? { from: day, to: day };
  return { from: dayValue(days.from), to: dayValue(days.to) };
}

function stretch(date: Timex, text: string, today: Day, words: ClaimWords): Days | null {
  const begin = before(today, date.value);
  if (begin === null) return null;
  if (words.sinceAfter.test(text.slice(date.end, date.end + 8))) return unitAround(begin, date.value);
  return words.past.test(date.text) ? { from: dayValue(begin), to: dayValue(today) } : null;
}

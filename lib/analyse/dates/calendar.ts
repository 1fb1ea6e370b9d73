/** The Gregorian calendar on whole days, without clock or zone. A day is its number since 1970-01-01. */
export type Day = number;

export interface Civil {
  year: number;
  month: number;
  day: number;
}

const MS = 86_400_000;

export function toDay(year: number, month: number, day: number): Day {
  const date = new Date(0);
  // Not Date.UTC: it reads the years 0 to 99 as 1900 to 1999.
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / MS);
}

export function toCivil(day: Day): Civil {
  const date = new Date(day * MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export const pad = (n: number, width = 2): string => String(n).padStart(width, '0');

export const monthValue = (year: number, month: number): string => `${pad(year, 4)}-${pad(month)}`;

export function dayValue(day: Day): string {
  const { year, month, day: date } = toCivil(day);
  return `${monthValue(year, month)}-${pad(date)}`;
}

/** The day as written: "2025-04-25T23:30:00-07:00" is 25 April wherever it is read. */
export function parseDay(iso: string | null): Day | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso ?? '');
  if (!match) return null;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isDate(year, month, date) ? toDay(year, month, date) : null;
}

export const daysInMonth = (year: number, month: number): number => toCivil(toDay(year, month + 1, 0)).day;

export const isDate = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** Monday 1 … Sunday 7. */
export const weekdayOf = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1;

export const mondayOf = (day: Day): Day => day - weekdayOf(day) + 1;

/** ISO week: the week belongs to the year of its Thursday. */
export function weekValue(day: Day): string {
  const thursday = mondayOf(day) + 3;
  const { year } = toCivil(thursday);
  return `${pad(year, 4)}-W${pad(Math.floor((thursday - toDay(year, 1, 1)) / 7) + 1)}`;
}

export const mondayOfWeek = (year: number, week: number): Day => mondayOf(toDay(year, 1, 4)) + (week - 1) * 7;

/** The same date so many months on, or the last day of a shorter month. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: date } = toCivil(day);
  const index = year * 12 + month - 1 + months;
  const [y, m] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return toDay(y, m, Math.min(date, daysInMonth(y, m)));
}

/** The nth such weekday of a month; counted from the end when n is negative. */
export function nthWeekday(year: number, month: number, weekday: number, n: number): Day {
  if (n < 0) {
    const last = toDay(year, month + 1, 0);
    return last - ((weekdayOf(last) - weekday + 7) % 7) + (n + 1) * 7;
  }
  const first = toDay(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7;
}

/** Easter Sunday, after the anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8). */
export function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + d + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return toDay(year, month, ((h + l - 7 * m + 114) % 31) + 1);
}

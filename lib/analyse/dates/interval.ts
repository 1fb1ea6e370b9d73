import { type Day, daysInMonth, isDate, mondayOfWeek, toDay } from './calendar';

export interface Interval {
  from: Day;
  to: Day;
}

/** First month and number of months; WI begins in December and ends in the next year. */
const SPANS: Record<string, readonly [month: number, months: number]> = {
  SP: [3, 3],
  SU: [6, 3],
  FA: [9, 3],
  WI: [12, 3],
  Q1: [1, 3],
  Q2: [4, 3],
  Q3: [7, 3],
  Q4: [10, 3],
  H1: [1, 6],
  H2: [7, 6],
};

const months = (year: number, month: number, count: number): Interval => ({
  from: toDay(year, month, 1),
  to: toDay(year, month + count, 0),
});

/** The days that the value of a TIMEX3 DATE or TIME covers; null when it names none: durations, sets, vague references, years BC, and fiscal
 * years, which begin when their company says. */
export function intervalOf(value: string): Interval | null {
  const date = value.split('T')[0] ?? '';
  let m = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date);
  if (m) {
    const [y, mo, d] = [Number(m[1]), Number(m[2]), Number(m[3])];
    return isDate(y, mo, d) ? { from: toDay(y, mo, d), to: toDay(y, mo, d) } : null;
  }
  m = /^(\d{4})-W(\d\d)(-WE)?$/.exec(date);
  if (m) {
    const monday = mondayOfWeek(Number(m[1]), Number(m[2]));
    return m[3] ? { from: monday + 5, to: monday + 6 } : { from: monday, to: monday + 6 };
  }
  m = /^(\d{4})-(\d\d)$/.exec(date);
  if (m)
    return {
      from: toDay(Number(m[1]), Number(m[2]), 1),
      to: toDay(Number(m[1]), Number(m[2]), daysInMonth(Number(m[1]), Number(m[2]))),
    };
  m = /^(\d{4})-(SP|SU|FA|WI|Q[1-4]|H[12])$/.exec(date);
  if (m) return months(Number(m[1]), ...(SPANS[m[2] ?? ''] ?? [1, 12]));
  m = /^(\d{2,4})$/.exec(date);
  if (!m) return null;
  const scale = 10 ** (4 - (m[1] ?? '').length);
  const year = Number(m[1]) * scale;
  return { from: toDay(year, 1, 1), to: toDay(year + scale - 1, 12, 31) };
}

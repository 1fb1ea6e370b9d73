import { dateFormat } from '../../shared/intl';
import { DAY_MS, type DayNumber, type Range } from './scale';

export interface Tick {
  day: DayNumber;
  label: string;
}

type Unit = 'day' | 'month' | 'year';

/** Steps from one tick to the next, the finest first, with their length in days. */
const STEPS: { unit: Unit; count: number; days: number }[] = [
  { unit: 'day', count: 1, days: 1 },
  { unit: 'day', count: 2, days: 2 },
  { unit: 'day', count: 3, days: 3 },
  { unit: 'day', count: 7, days: 7 },
  { unit: 'day', count: 14, days: 14 },
  ...[1, 2, 3, 6].map((count) => ({ unit: 'month' as const, count, days: count * 30.4 })),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500].map((count) => ({ unit: 'year' as const, count, days: count * 365.2 })),
];

const DAY: Intl.DateTimeFormatOptions = { month: 'short', day: 'numeric' };
const MONTH: Intl.DateTimeFormatOptions = { month: 'short' };
const MONTH_YEAR: Intl.DateTimeFormatOptions = { month: 'short', year: 'numeric' };
const YEAR: Intl.DateTimeFormatOptions = { year: 'numeric' };

/** At most that many days, months or years within the range, evenly apart, each with its label. */
export function ticksIn(range: Range, most: number): Tick[] {
  const wanted = (range.to - range.from) / Math.max(1, most);
  const step = STEPS.find(({ days }) => days >= wanted) ?? STEPS.at(-1);
  if (!step) return [];
  const days = step.unit === 'day' ? everyDays(range, step.count) : everyMonths(range, step);
  return days.map((day, index) => ({ day, label: labelOf(day, step.unit, index === 0) }));
}

function everyDays({ from, to }: Range, count: number): DayNumber[] {
  const days: DayNumber[] = [];
  for (let day = Math.ceil(from / count) * count; day < to; day += count) days.push(day);
  return days;
}

function everyMonths({ from, to }: Range, { unit, count }: { unit: Unit; count: number }): DayNumber[] {
  const months = unit === 'year' ? count * 12 : count;
  const first = new Date(from * DAY_MS);
  const days: DayNumber[] = [];
  let month = Math.floor((first.getUTCFullYear() * 12 + first.getUTCMonth()) / months) * months;
  for (; ; month += months) {
    const day = monthStart(month);
    if (day >= to) return days;
    if (day >= from) days.push(day);
  }
}

/** Of the months since the year 0. Not by Date.UTC, which takes the year 25 for 1925. */
function monthStart(month: number): DayNumber {
  return new Date(0).setUTCFullYear(Math.floor(month / 12), month % 12, 1) / DAY_MS;
}

/** A month says its year where the year begins, and at the edge. */
function labelOf(day: DayNumber, unit: Unit, isFirst: boolean): string {
  const date = new Date(day * DAY_MS);
  if (unit === 'day') return dateFormat(DAY).format(date);
  if (unit === 'year') return dateFormat(YEAR).format(date);
  return dateFormat(isFirst || date.getUTCMonth() === 0 ? MONTH_YEAR : MONTH).format(date);
}

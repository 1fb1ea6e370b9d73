import { dayString } from '../shared/day';

/** The calendar day of a moment where the reader is; the text itself when it is no moment. */
export function localDay(moment: string): string {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return moment;
  return dayString({ year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() });
}

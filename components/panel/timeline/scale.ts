import { parseDay, utcDate } from '../../shared/day';

/** Days since 1970-01-01, fractions allowed. */
export type DayNumber = number;

/** What the picture shows, from the beginning of the first day to the end of the last. */
export interface Range {
  from: DayNumber;
  to: DayNumber;
}

export const DAY_MS = 86_400_000;

export function dayNumber(iso: string | null): DayNumber | null {
  const day = parseDay(iso);
  return day && utcDate(day).getTime() / DAY_MS;
}

export function isoDay(day: DayNumber): string {
  return new Date(Math.floor(day) * DAY_MS).toISOString().slice(0, 10);
}

/** Where a day stands in a picture of that width. */
export function place(day: DayNumber, { from, to }: Range, width: number): number {
  return ((day - from) / (to - from)) * width;
}

/** The narrowest view, in days. */
const NARROWEST = 5;

/** Makes the view wider (`factor` above 1) or narrower around a day, never wider than `whole` and always within it. */
export function zoomed(view: Range, factor: number, around: DayNumber, whole: Range): Range {
  const span = Math.min(Math.max((view.to - view.from) * factor, NARROWEST), whole.to - whole.from);
  const share = (around - view.from) / (view.to - view.from);
  return within({ from: around - share * span, to: around + (1 - share) * span }, whole);
}

/** Moves the view by some days. */
export function moved({ from, to }: Range, days: number, whole: Range): Range {
  return within({ from: from + days, to: to + days }, whole);
}

/** Moves the view no further than it takes to show the day, with some room beside it. */
export function showing(view: Range, day: DayNumber, whole: Range): Range {
  const room = (view.to - view.from) / 12;
  if (day < view.from + room) return moved(view, day - room - view.from, whole);
  if (day > view.to - room) return moved(view, day + room - view.to, whole);
  return view;
}

function within({ from, to }: Range, whole: Range): Range {
  const span = to - from;
  if (from < whole.from) return { from: whole.from, to: whole.from + span };
  if (to > whole.to) return { from: whole.to - span, to: whole.to };
  return { from, to };
}

const DAY_MS = 86_400_000;

/** The calendar day as written, whatever the time zone. */
export function dayOf(date: string): string {
  return date.slice(0, 10);
}

/** Days from one date to the other, negative when the other is earlier. */
export function daysFrom(from: string, to: string): number {
  return Math.round((Date.parse(dayOf(to)) - Date.parse(dayOf(from))) / DAY_MS);
}

export function addDays(date: string, days: number): string {
  return new Date(Date.parse(dayOf(date)) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Whether something was published no later than something else. A date without a time is the whole day. */
export function notLater(date: string, limit: string): boolean {
  if (date.length <= 10 || limit.length <= 10) return dayOf(date) <= dayOf(limit);
  return Date.parse(date) <= Date.parse(limit);
}

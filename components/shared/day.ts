/** A calendar day. Time zones have no part in it: the day written is the day shown. */
export interface Day {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
}

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})/;

/** The day at the start of an ISO 8601 day or time; null when there is none. */
export function parseDay(iso: string | null): Day | null {
  const [, year, month, day] = ISO_DAY.exec(iso ?? '') ?? [];
  if (!year || !month || !day) return null;
  const parsed = { year: Number(year), month: Number(month), day: Number(day) };
  const date = utcDate(parsed);
  // 30 February would come out as 2 March.
  return date.getUTCMonth() === parsed.month - 1 && date.getUTCDate() === parsed.day ? parsed : null;
}

export function utcDate({ year, month, day }: Day): Date {
  const date = new Date(0);
  // Not Date.UTC, which takes the year 25 for 1925.
  date.setUTCFullYear(year, month - 1, day);
  return date;
}

export function isLastOfMonth(day: Day): boolean {
  return new Date(utcDate(day).getTime() + 86_400_000).getUTCDate() === 1;
}

/** YYYY-MM-DD, as `<time datetime>` wants it. */
export function dayString({ year, month, day }: Day): string {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

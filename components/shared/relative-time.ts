import { parseDay, utcDate } from './day';
import { relativeFormat } from './intl';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** "5 hours ago", "yesterday", "3 weeks ago"; null for what is no day, or lies ahead. `now` in ms since 1970. */
export function relativeTime(iso: string, now: number): string | null {
  const day = parseDay(iso);
  if (!day) return null;
  const moment = /T\d{2}:\d{2}/.test(iso) ? Date.parse(iso) : Number.NaN;
  const passed = now - moment;
  if (passed >= 0 && passed < DAY) return hoursAgo(passed);
  const today = new Date(now);
  const days = Math.round(
    (Date.UTC(today.getFullYear(), today.getMonth(), today.getDate()) - utcDate(day).getTime()) / DAY,
  );
  if (days < 0) return null;
  if (days < 14) return relativeFormat().format(-days, 'day');
  if (days < 60) return relativeFormat().format(-Math.floor(days / 7), 'week');
  if (days < 730) return relativeFormat().format(-Math.floor(days / 30.44), 'month');
  return relativeFormat().format(-Math.floor(days / 365.25), 'year');
}

function hoursAgo(passed: number): string {
  if (passed < HOUR) return relativeFormat().format(-Math.floor(passed / 60_000), 'minute');
  return relativeFormat().format(-Math.floor(passed / HOUR), 'hour');
}

import type { FeedState, FetchNote } from './followed';

/** How often a feed may be asked. */
export const FEED_INTERVALS = [
  { minutes: 30, name: 'halfHour' },
  { minutes: 60, name: 'hour' },
  { minutes: 360, name: 'sixHours' },
  { minutes: 1_440, name: 'day' },
] as const;

const LONGEST_MS = 86_400_000;

/** When a feed that answered is asked again. */
export function nextAfterAnswer(now: number, intervalMs: number): Omit<FetchNote, 'fetched'> {
  return { next: time(now + intervalMs), failures: 0, problem: null, failed: null };
}

/** When one that failed is: twice as late each time, at most a day, unless the server wants more. */
export function nextAfterFailure(
  { failures }: Pick<FeedState, 'failures'>,
  { now, intervalMs, wait }: { now: number; intervalMs: number; wait: number },
): Pick<FetchNote, 'next' | 'failures' | 'failed'> {
  const backOff = Math.min(intervalMs * 2 ** Math.min(failures, 10), Math.max(LONGEST_MS, intervalMs));
  return { next: time(now + Math.max(backOff, wait)), failures: failures + 1, failed: time(now) };
}

/** Whether it is time to ask it. One that answered the last time follows the interval of now, whatever it was then. */
export function isDue({ next, fetched, failures }: Timing, now: number, intervalMs: number): boolean {
  if (failures === 0 && fetched !== null) return Date.parse(fetched) + intervalMs <= now;
  return next === null || Date.parse(next) <= now;
}

type Timing = Pick<FeedState, 'next' | 'fetched' | 'failures'>;

const time = (ms: number): string => new Date(ms).toISOString();

import { type Day, toCivil } from './calendar';
import type { Anchor } from './phrase';
import type { Situation } from './situation';
import { type Thread, yearInForce } from './thread';

/** "of that year", "next year". */
export function yearOf({ shift, anchor }: { shift: number; anchor: Anchor }, { thread }: Situation): number | null {
  const base = (anchor === 'reference' || thread.narrative ? thread.reference?.from : null) ?? thread.published;
  return base === null ? null : toCivil(base).year + shift;
}

/**
 * The year of a date that names none: by the thread of a passage of history, else by the direction of the verb from publication,
 * else the nearest. −1, 0 and 1 are those of "last", "this" and "next".
 */
export function yearFor(
  dayIn: (year: number) => Day,
  at: Situation,
  shift: number | null,
  month?: number,
): number | null {
  const { thread, direction } = at;
  const forced = direction >= 0 && !thread.narrative ? null : yearInForce(thread, at.place, month);
  if (forced !== null && shift === null) return threaded(forced, month, thread);
  if (thread.published === null) return null;
  const { year } = toCivil(thread.published);
  if (shift === 0) return year;
  const back = dayIn(year) <= thread.published ? year : year - 1;
  const ahead = dayIn(year) >= thread.published ? year : year + 1;
  const way = shift ?? direction;
  if (way < 0) return back;
  if (way > 0) return ahead;
  return thread.published - dayIn(back) <= dayIn(ahead) - thread.published ? back : ahead;
}

/** Going from November to March moves the year on by one, from January back to December takes it back. */
export function threaded(year: number, month: number | undefined, thread: Thread): number {
  if (month === undefined || !thread.reference) return year;
  const last = toCivil(thread.reference.from);
  if (last.year !== year || thread.reference.to - thread.reference.from > 31) return year;
  if (last.month - month >= 8) return year + 1;
  if (month - last.month >= 10) return year - 1;
  return year;
}

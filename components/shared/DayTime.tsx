import { type DayStyle, dayLabel } from './date-label';
import { dayString, parseDay } from './day';

/** A day, as exact for programs as for people. */
export function DayTime({ iso, style }: { iso: string; style?: DayStyle }) {
  const day = parseDay(iso);
  return <time dateTime={day ? dayString(day) : undefined}>{dayLabel(iso, style)}</time>;
}

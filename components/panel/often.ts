import type { SaidBefore } from '../../lib/coverage/coverage';
import { dayNumber } from './timeline/scale';

/** How often somebody was quoted over time. */
export interface Often {
  /** Quotes in stretches of equal length; the last one ends with the article's own day. */
  counts: number[];
  total: number;
  /** Day of the earliest. */
  since: string;
}

const STRETCHES = 14;

/** Of what was said before and the quotes of this article; null where there was nothing before. */
export function howOften(before: SaidBefore[], own: number, published: string | null): Often | null {
  const end = dayNumber(published);
  const dated = before.flatMap((said) => {
    const day = dayNumber(said.published);
    return day === null ? [] : [{ day, published: said.published }];
  });
  const [earliest] = dated.toSorted((a, b) => a.day - b.day);
  if (end === null || !earliest) return null;
  const stretch = Math.max(1, end + 1 - earliest.day) / STRETCHES;
  const counts = Array.from({ length: STRETCHES }, () => 0);
  const count = (day: number, n: number) => {
    const place = Math.min(STRETCHES - 1, Math.floor((day - earliest.day) / stretch));
    counts[place] = (counts[place] ?? 0) + n;
  };
  for (const { day } of dated) count(day, 1);
  count(end, own);
  return { counts, total: dated.length + own, since: earliest.published };
}

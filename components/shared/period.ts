import type { Claim, Timex } from '../../lib/analyse/report';
import { periodLabel, sinceLabel } from './date-label';

/** When a claim says that something happened, YYYY-MM-DD. */
export interface Period {
  from: string | null;
  to: string | null;
  /** "since 2003": when the period begins, as exact as it was said; it runs to the day of publication. */
  began: { from: string; to: string } | null;
  /** "the past two years": nobody meant its days. */
  isRough: boolean;
}

export function periodOf({ claim, date }: { claim: Claim; date?: Timex }, published: string | null): Period {
  const { from, to } = claim;
  const day = published?.slice(0, 10) ?? null;
  const runsOn = day !== null && to === day && date?.from === from;
  const began = runsOn && date?.from && date.to && date.to < day ? { from: date.from, to: date.to } : null;
  return { from, to, began, isRough: date?.type === 'DURATION' && /^P\d+[YM]$/.test(date.value) };
}

/** In words, as exact as the article is; null when it names no day. */
export function periodText({ began, from, to, isRough }: Period): string | null {
  return began ? sinceLabel(began.from, began.to) : periodLabel(from, to, isRough);
}

import type { Claim, Timex } from '../../lib/analyse/report';

/** A claim with its place in `Report.claims`, which is its address, and the words that date it. */
export interface NumberedClaim {
  claim: Claim;
  index: number;
  date?: Timex;
}

/** A stop on the timeline: the claims of one period, or the day of publication when no claim is about that very day. */
export type TimelineStop = ClaimsStop | { kind: 'publication'; key: 'publication'; day: string };

interface ClaimsStop {
  kind: 'claims';
  key: string;
  from: string | null;
  to: string | null;
  claims: NumberedClaim[];
  isPublicationDay: boolean;
  /** "since 2003": when the period begins, as exact as it was said; it runs to the day of publication. */
  began: { from: string; to: string } | null;
  /** "the past two years": nobody meant its days. */
  isRough: boolean;
}

/** The claims most worth checking, by score; ties go to the earlier one in the article. */
export function topClaims(claims: NumberedClaim[], count: number): NumberedClaim[] {
  return claims.toSorted((a, b) => b.claim.score - a.claim.score || a.claim.start - b.claim.start).slice(0, count);
}

export function numberClaims(claims: Claim[], dates: readonly Timex[] = []): NumberedClaim[] {
  return claims.map((claim, index) => ({ claim, index, date: dates[claim.date] }));
}

/**
 * Oldest first, one stop a period; a period stands where it begins, the longer before the shorter. Claims without a day come last.
 * The day of publication stands before the first claim that lies after it.
 */
export function timeline(claims: NumberedClaim[], published: string | null): TimelineStop[] {
  const day = published?.slice(0, 10) ?? null;
  const stops = groupByPeriod(claims, day).sort(comparePeriods);
  if (!day || stops.some((stop) => stop.isPublicationDay)) return stops;
  const place = stops.findIndex((stop) => beginning(stop) > day);
  const before = place < 0 ? stops.length : place;
  return [...stops.slice(0, before), { kind: 'publication', key: 'publication', day }, ...stops.slice(before)];
}

function groupByPeriod(claims: NumberedClaim[], day: string | null): ClaimsStop[] {
  const stops = new Map<string, ClaimsStop>();
  for (const numbered of claims.toSorted((a, b) => a.claim.start - b.claim.start)) {
    const { from, to } = numbered.claim;
    const key = `${from ?? ''}/${to ?? ''}`;
    const isPublicationDay = day !== null && from === day && to === day;
    const stop = stops.get(key) ?? {
      ...{ kind: 'claims' as const, key, from, to, claims: [], isPublicationDay },
      ...{ began: beginningOf(numbered, day), isRough: isRough(numbered) },
    };
    stop.claims.push(numbered);
    stops.set(key, stop);
  }
  return [...stops.values()];
}

function beginningOf({ claim, date }: NumberedClaim, day: string | null): ClaimsStop['began'] {
  if (day === null || !date?.from || !date.to || claim.from !== date.from || claim.to !== day || date.to >= day)
    return null;
  return { from: date.from, to: date.to };
}

const isRough = ({ date }: NumberedClaim): boolean => date?.type === 'DURATION' && /^P\d+[YM]$/.test(date.value);

/** After every day: an open end, and claims without any day. */
const NEVER = '9999-12-31';

function beginning(stop: ClaimsStop): string {
  return stop.from ?? stop.to ?? NEVER;
}

function comparePeriods(a: ClaimsStop, b: ClaimsStop): number {
  return beginning(a).localeCompare(beginning(b)) || (b.to ?? NEVER).localeCompare(a.to ?? NEVER);
}

import type { CoverageItem } from '../../../lib/coverage/coverage';
import { type Period, periodOf } from '../../shared/period';
import type { NumberedClaim } from '../claims';

/** A stop on the timeline: the claims of one period, the earlier articles of one day, or the day of publication by itself. */
export type TimelineStop = ClaimsStop | EarlierStop | { kind: 'publication'; key: 'publication'; day: string };

export interface EarlierStop {
  kind: 'earlier';
  key: string;
  day: string;
  items: CoverageItem[];
}

export interface ClaimsStop extends Period {
  kind: 'claims';
  key: string;
  claims: NumberedClaim[];
  isPublicationDay: boolean;
}

/**
 * Oldest first, one stop a period; a period stands where it begins, the longer before the shorter. Claims without a day come last.
 * The day of publication stands before the first that lies after it, unless claims are about that very day.
 */
export function timeline(
  claims: NumberedClaim[],
  published: string | null,
  items: CoverageItem[] = [],
): TimelineStop[] {
  const day = published?.slice(0, 10) ?? null;
  const periods = groupByPeriod(claims, day);
  const stops = [...groupByDay(items), ...periods].sort(compareStops);
  if (!day || periods.some((stop) => stop.isPublicationDay)) return stops;
  const place = stops.findIndex((stop) => beginning(stop) > day);
  const before = place < 0 ? stops.length : place;
  return [...stops.slice(0, before), { kind: 'publication', key: 'publication', day }, ...stops.slice(before)];
}

function groupByDay(items: CoverageItem[]): EarlierStop[] {
  const stops = new Map<string, EarlierStop>();
  for (const item of items) {
    const day = item.published.slice(0, 10);
    const stop = stops.get(day) ?? { kind: 'earlier', key: `earlier ${day}`, day, items: [] };
    stop.items.push(item);
    stops.set(day, stop);
  }
  return [...stops.values()];
}

function groupByPeriod(claims: NumberedClaim[], day: string | null): ClaimsStop[] {
  const stops = new Map<string, ClaimsStop>();
  for (const numbered of claims.toSorted((a, b) => a.claim.start - b.claim.start)) {
    const { from, to } = numbered.claim;
    const key = `${from ?? ''}/${to ?? ''}`;
    const isPublicationDay = day !== null && from === day && to === day;
    const stop = stops.get(key) ?? {
      ...periodOf(numbered, day),
      ...{ kind: 'claims' as const, key, claims: [], isPublicationDay },
    };
    stop.claims.push(numbered);
    stops.set(key, stop);
  }
  return [...stops.values()];
}

/** After every day: an open end, and claims without any day. */
const NEVER = '9999-12-31';

function beginning(stop: ClaimsStop | EarlierStop): string {
  return stop.kind === 'earlier' ? stop.day : (stop.from ?? stop.to ?? NEVER);
}

function end(stop: ClaimsStop | EarlierStop): string {
  return stop.kind === 'earlier' ? stop.day : (stop.to ?? NEVER);
}

function compareStops(a: ClaimsStop | EarlierStop, b: ClaimsStop | EarlierStop): number {
  return beginning(a).localeCompare(beginning(b)) || end(b).localeCompare(end(a));
}

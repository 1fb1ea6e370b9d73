import { middle, type Point } from './points';
import type { DayNumber, Range } from './scale';

export type Zoom = 'week' | 'month' | 'year' | 'all';
const ZOOMS: Zoom[] = ['week', 'month', 'year', 'all'];

/** Days before the article's own. */
const DAYS: Record<Exclude<Zoom, 'all'>, number> = { week: 7, month: 31, year: 365 };
/** After it, as a share of those before: what was announced. */
const AHEAD = 0.2;

/** The view up to the article's day, no wider than the whole. */
export function zoomRange(zoom: Zoom, published: DayNumber, whole: Range): Range {
  if (zoom === 'all') return whole;
  const days = DAYS[zoom];
  const from = published - days;
  const to = published + 1 + Math.max(1, days * AHEAD);
  if (to - from >= whole.to - whole.from) return whole;
  return { from: Math.max(from, whole.from), to: Math.max(Math.min(to, whole.to), published + 1) };
}

/** Those that show something of their own. */
export function usefulZooms(whole: Range): Zoom[] {
  const span = whole.to - whole.from;
  return ZOOMS.filter((zoom) => zoom === 'all' || DAYS[zoom] * (1 + AHEAD) < span);
}

/** The narrowest that shows most of the points, or else all. */
export function firstZoom(points: Point[], published: DayNumber, whole: Range): Zoom {
  const shows = (zoom: Zoom) => {
    const { from, to } = zoomRange(zoom, published, whole);
    return points.filter((point) => middle(point) >= from && middle(point) <= to).length > points.length / 2;
  };
  return usefulZooms(whole).find(shows) ?? 'all';
}

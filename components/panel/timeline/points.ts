import type { CoverageItem } from '../../../lib/coverage/coverage';
import type { NumberedClaim } from '../claims';
import { type DayNumber, dayNumber, type Range } from './scale';

/** What stands at one time: a claim of the article, or an earlier article. */
export type Point = {
  key: string;
  from: DayNumber;
  /** The same day, or the last of a period. */
  to: DayNumber;
} & ({ lane: 'claims'; claim: NumberedClaim } | { lane: 'earlier'; item: CoverageItem });

export type Lane = Point['lane'];

/** The middle of the days it covers: where its dot stands. */
export const middle = ({ from, to }: Pick<Point, 'from' | 'to'>): DayNumber => (from + to + 1) / 2;

/** All that has a day, oldest first. A claim with one open end stands at the other. */
export function pointsOf(claims: NumberedClaim[], items: CoverageItem[]): Point[] {
  const points: Point[] = [];
  for (const claim of claims) {
    const from = dayNumber(claim.claim.from ?? claim.claim.to);
    const to = dayNumber(claim.claim.to ?? claim.claim.from);
    if (from === null || to === null || to < from) continue;
    points.push({ key: `claim ${claim.index}`, lane: 'claims', claim, from, to });
  }
  for (const item of items) {
    const day = dayNumber(item.published);
    if (day !== null) points.push({ key: `item ${item.url}`, lane: 'earlier', item, from: day, to: day });
  }
  return points.sort((a, b) => middle(a) - middle(b));
}

/** Points of one lane whose dots would touch. */
export interface Cluster {
  key: string;
  lane: Lane;
  /** Where its dot stands, in pixels. */
  x: number;
  points: Point[];
}

/** Joins points of a lane (oldest first) so that no two dots stand closer than `apart`; `xOf` gives the place of a day. */
export function clustersOf(points: Point[], lane: Lane, xOf: (day: DayNumber) => number, apart: number): Cluster[] {
  const clusters: Cluster[] = [];
  for (const point of points) {
    if (point.lane !== lane) continue;
    const x = xOf(middle(point));
    const last = clusters.at(-1);
    if (last && x - last.x < apart) {
      last.points.push(point);
      last.x += (x - last.x) / last.points.length;
    } else clusters.push({ key: point.key, lane, x, points: [point] });
  }
  return clusters;
}

/** From the first point to the last, the article's day between them, with room at both ends. */
export function wholeRange(points: Point[], published: DayNumber): Range {
  const from = points.reduce((least, point) => Math.min(least, point.from), published);
  const to = points.reduce((most, point) => Math.max(most, point.to), published) + 1;
  const room = Math.max(2, (to - from) / 20);
  return { from: from - room, to: to + room };
}

import { describe, expect, test } from 'vitest';
import { numberClaims } from '../../../../../components/panel/claims';
import { stepOf } from '../../../../../components/panel/timeline/keys';
import { clustersOf, pointsOf, wholeRange } from '../../../../../components/panel/timeline/points';
import { dayNumber, place } from '../../../../../components/panel/timeline/scale';
import { firstZoom, usefulZooms, zoomRange } from '../../../../../components/panel/timeline/zoom';
import type { CoverageItem } from '../../../../../lib/coverage/coverage';
import { claims, item } from '../../harbour-fixture';

const published = dayNumber('2026-03-11') ?? 0;
const earlier = (...days: string[]): CoverageItem[] => days.map((day, place) => item(place, { published: day }));

describe('points', () => {
  test('are claims with a day and earlier articles, oldest first', () => {
    const points = pointsOf(numberClaims(claims), earlier('2026-03-02', '2001-05-05'));
    expect(points.map(({ key }) => key)).toEqual([
      ...['claim 4', 'item https://www.courier.example/story-1', 'claim 5', 'claim 1', 'claim 3'],
      ...['item https://www.courier.example/story-0', 'claim 2', 'claim 0', 'claim 6', 'claim 7'],
    ]);
  });

  test('the whole holds all of them and the article’s own day', () => {
    const { from, to } = wholeRange(pointsOf([], earlier('2020-01-01')), published);
    expect(from).toBeLessThan(dayNumber('2020-01-01') ?? 0);
    expect(to).toBeGreaterThan(published + 1);
  });
});

describe('clusters', () => {
  const points = pointsOf(
    [],
    Array.from({ length: 500 }, (_, n) =>
      item(n, { published: `2025-${String((n % 12) + 1).padStart(2, '0')}-${String((n % 28) + 1).padStart(2, '0')}` }),
    ),
  );
  const range = wholeRange(points, published);
  const clusters = clustersOf(points, 'earlier', (day) => place(day, range, 300), 26);

  test('lose no point', () => {
    expect(clusters.flatMap((cluster) => cluster.points)).toHaveLength(500);
  });

  test('never touch each other', () => {
    const gaps = clusters.slice(1).map(({ x }, index) => x - (clusters[index]?.x ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(26);
  });
});

describe('zoom', () => {
  test('offers what shows less than all, and all', () => {
    const near = wholeRange(pointsOf([], earlier('2026-02-20')), published);
    expect(usefulZooms(near)).toEqual(['week', 'all']);
    const far = wholeRange(pointsOf([], earlier('2019-02-20')), published);
    expect(usefulZooms(far)).toEqual(['week', 'month', 'year', 'all']);
  });

  test('begins with the narrowest that shows most', () => {
    const points = pointsOf([], earlier('2026-03-02', '2026-03-01', '2026-02-27', '1999-01-01'));
    expect(firstZoom(points, published, wholeRange(points, published))).toBe('month');
  });

  test('each shows the article’s day and lies within the whole', () => {
    const whole = wholeRange(pointsOf([], earlier('1999-01-01')), published);
    for (const zoom of usefulZooms(whole)) {
      const { from, to } = zoomRange(zoom, published, whole);
      expect(from).toBeGreaterThanOrEqual(whole.from);
      expect(to).toBeLessThanOrEqual(whole.to);
      expect(to).toBeGreaterThan(published);
    }
  });
});

describe('keys', () => {
  const points = pointsOf(numberClaims(claims), earlier('2026-03-02', '2001-05-05'));
  const xOf = (day: number) => place(day, { from: published - 30, to: published + 10 }, 400);
  const recent = points.filter(({ from }) => from > published - 30);
  const clusters = [...clustersOf(recent, 'claims', xOf, 5), ...clustersOf(recent, 'earlier', xOf, 5)].sort(
    (a, b) => a.x - b.x,
  );
  const at = (place: number) => ({ clusters, points, current: clusters.at(place) });

  test('arrows go to the next in time', () => {
    expect(stepOf('ArrowRight', at(0))).toEqual({ kind: 'cluster', cluster: clusters[1] });
    expect(stepOf('ArrowLeft', at(1))).toEqual({ kind: 'cluster', cluster: clusters[0] });
  });

  test('beyond the edge they go to what is not in view yet', () => {
    expect(stepOf('ArrowLeft', at(0))).toMatchObject({ kind: 'point', point: { key: 'claim 3' } });
    expect(stepOf('ArrowRight', at(-1))).toBeNull();
  });

  test('up and down change the lane', () => {
    const step = stepOf('ArrowDown', at(1));
    expect(step?.kind === 'cluster' && step.cluster.lane).not.toBe(clusters[1]?.lane);
  });

  test('Home and End reach the oldest and the newest, plus and minus zoom, others are left alone', () => {
    expect(stepOf('Home', at(0))).toMatchObject({ point: points[0] });
    expect(stepOf('End', at(0))).toMatchObject({ point: points.at(-1) });
    expect(stepOf('+', at(0))).toEqual({ kind: 'zoom', factor: 0.5 });
    expect(stepOf('-', at(0))).toEqual({ kind: 'zoom', factor: 2 });
    expect(stepOf('a', at(0))).toBeNull();
  });
});

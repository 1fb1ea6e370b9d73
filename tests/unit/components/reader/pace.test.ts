import { expect, test } from 'vitest';
import { PaceMeter, paceOf, withSample } from '../../../../components/reader/pace';

/** Reads `words` of 1,000 at that pace, moving on every ten seconds. */
function read(words: number, pace: number): PaceMeter {
  const meter = new PaceMeter(1_000, 0, 0);
  const ms = (words / pace) * 60_000;
  for (let now = 10_000; now <= ms; now += 10_000) meter.move((now / ms) * (words / 1_000), now);
  return meter;
}

test('measures a pace by how the page moves', () => {
  expect(read(600, 200).sample).toBeCloseTo(200, -1);
});

test('takes nothing from a glance, a jump to the end or a page left open', () => {
  expect(read(40, 200).sample).toBeNull();
  const jumped = new PaceMeter(1_000, 0, 0);
  jumped.move(1, 50_000);
  expect(jumped.sample).toBeNull();
  const left = read(600, 200);
  left.move(0.7, 3_600_000);
  expect(left.sample).toBeCloseTo(200, -1);
});

test('a pace is the median of the last articles, within bounds', () => {
  expect(paceOf([])).toBeNull();
  expect(paceOf([180, 700, 200])).toBe(200);
  expect(paceOf([650])).toBe(450);
  expect(
    withSample(
      Array.from({ length: 15 }, () => 100),
      300,
    ),
  ).toHaveLength(15);
});

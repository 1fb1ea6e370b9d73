import { expect, test } from 'vitest';
import { relativeTime } from '../../../../components/shared/relative-time';

const NOW = new Date(2026, 9, 24, 12).getTime();

test.each([
  ['2026-10-24', 'today'],
  ['2026-10-23', 'yesterday'],
  ['2026-10-14', '10 days ago'],
  ['2026-10-03', '3 weeks ago'],
  ['2026-02-20', '8 months ago'],
  ['2019-10-20', '7 years ago'],
])('%s is %s', (iso, words) => {
  expect(relativeTime(iso, NOW)).toBe(words);
});

test('hours count within a day', () => {
  expect(relativeTime(new Date(NOW - 5 * 3_600_000).toISOString(), NOW)).toBe('5 hours ago');
});

test('nothing is said of a day that lies ahead or is none', () => {
  expect(relativeTime('2026-11-01', NOW)).toBeNull();
  expect(relativeTime('soon', NOW)).toBeNull();
});

import { describe, expect, test } from 'vitest';
import { dayLabel, periodLabel, periodValue, sinceLabel } from '../../../../components/shared/date-label';

/** `Intl` sets ranges with thin spaces. */
const plain = (label: string | null) => label?.replace(/\s/g, ' ') ?? null;

describe('a period is as exact as it is', () => {
  test.each([
    ['a day', '2025-03-11', '2025-03-11', 'March 11, 2025', '2025-03-11'],
    ['a week', '2025-04-14', '2025-04-20', 'April 14 – 20, 2025', '2025-04-14'],
    [
      'a week over the turn of the year',
      '2024-12-30',
      '2025-01-05',
      'December 30, 2024 – January 5, 2025',
      '2024-12-30',
    ],
    ['a month', '2004-06-01', '2004-06-30', 'June 2004', '2004-06'],
    ['February of a leap year', '2024-02-01', '2024-02-29', 'February 2024', '2024-02'],
    ['February that ends a day early', '2024-02-01', '2024-02-28', 'February 1 – 28, 2024', '2024-02-01'],
    ['a quarter', '2025-01-01', '2025-03-31', 'January – March 2025', '2025-01-01'],
    ['a year', '2014-01-01', '2014-12-31', '2014', '2014'],
    ['several years', '2014-01-01', '2016-12-31', '2014 – 2016', '2014-01-01'],
    ['a beginning', '2025-01-01', null, 'Since January 1, 2025', '2025-01-01'],
    ['an end', null, '2025-01-31', 'Until January 31, 2025', '2025-01-31'],
    ['neither', null, null, null, undefined],
  ])('%s', (_, from, to, label, value) => {
    expect(plain(periodLabel(from, to))).toBe(label);
    expect(periodValue(from, to)).toBe(value);
  });
});

test('a rough period is shown in months, the beginning of an open one as exactly as it is', () => {
  expect(plain(periodLabel('2023-03-26', '2025-03-26', true))).toBe('March 2023 – March 2025');
  expect(plain(sinceLabel('2003-01-01', '2003-12-31'))).toBe('Since 2003');
});

test('the day shown is the day written, whatever its offset', () => {
  expect(dayLabel('2026-03-11T23:40:00-08:00', 'weekday')).toBe('Wednesday, March 11, 2026');
  expect(dayLabel('2026-03-11T00:10:00+13:00', 'short')).toBe('Mar 11, 2026');
});

test('what is no day stays as it is', () => {
  expect(dayLabel('last spring')).toBe('last spring');
  expect(dayLabel('2025-02-30')).toBe('2025-02-30');
});

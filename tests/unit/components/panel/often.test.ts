import { expect, test } from 'vitest';
import { howOften } from '../../../../components/panel/often';
import type { SaidBefore } from '../../../../lib/coverage/coverage';

const said = (published: string): SaidBefore => ({
  ...{ text: 'No.', kind: 'direct', url: 'https://ledger.example/a', title: 'A', site: null },
  published,
});

test('the first stretch holds the earliest, the last this article', () => {
  const often = howOften([said('2026-03-10'), said('2024-01-05'), said('2024-01-06T10:00:00Z')], 3, '2026-03-11');
  expect(often?.counts).toEqual([2, ...Array.from({ length: 12 }, () => 0), 4]);
  expect(often).toMatchObject({ total: 6, since: '2024-01-05' });
});

test('without anything before, or without a day, there is no picture', () => {
  expect(howOften([], 3, '2026-03-11')).toBeNull();
  expect(howOften([said('2024-01-05')], 3, null)).toBeNull();
});

test('all on one day is one stretch', () => {
  expect(howOften([said('2026-03-11')], 1, '2026-03-11')?.total).toBe(2);
});

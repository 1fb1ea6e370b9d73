import { describe, expect, test } from 'vitest';
import { dayNumber, isoDay, moved, place, showing, zoomed } from '../../../../../components/panel/timeline/scale';
import { ticksIn } from '../../../../../components/panel/timeline/ticks';

const day = (iso: string) => dayNumber(iso) ?? Number.NaN;
const whole = { from: day('2000-01-01'), to: day('2030-01-01') };

test('a day is a number and back, whatever the year', () => {
  for (const iso of ['0025-07-01', '1899-12-31', '1970-01-01', '2024-02-29']) expect(isoDay(day(iso))).toBe(iso);
  expect(dayNumber('2025-02-30')).toBeNull();
});

test('the beginning stands at the left edge and the end at the right', () => {
  expect(place(whole.from, whole, 300)).toBe(0);
  expect(place(whole.to, whole, 300)).toBe(300);
});

describe('zoom', () => {
  const view = { from: day('2020-01-01'), to: day('2020-12-31') };

  test('keeps the day under the mouse where it is', () => {
    const around = day('2020-10-01');
    const near = zoomed(view, 0.5, around, whole);
    expect(place(around, near, 300)).toBeCloseTo(place(around, view, 300));
    expect(near.to - near.from).toBeCloseTo((view.to - view.from) / 2);
  });

  test('never shows more than there is, nor less than some days', () => {
    expect(zoomed(view, 1000, view.from, whole)).toEqual(whole);
    const near = zoomed(view, 0.000001, view.from, whole);
    expect(near.to - near.from).toBe(5);
  });

  test('moving stops at the ends', () => {
    expect(moved(view, 1e6, whole).to).toBe(whole.to);
    expect(moved(view, -1e6, whole).from).toBe(whole.from);
  });

  test('a day that is in view moves nothing; another one comes in with some room', () => {
    expect(showing(view, day('2020-06-01'), whole)).toEqual(view);
    const there = showing(view, day('2021-06-01'), whole);
    expect(there.to).toBeGreaterThan(day('2021-06-01'));
    expect(there.to - there.from).toBe(view.to - view.from);
  });
});

describe('ticks', () => {
  const labels = (from: string, to: string, most = 5) =>
    ticksIn({ from: day(from), to: day(to) }, most).map(({ label }) => label);

  test.each([
    ['2026-03-02', '2026-03-08', ['Mar 2', 'Mar 4', 'Mar 6']],
    ['2025-10-20', '2026-03-20', ['Nov 2025', 'Dec', 'Jan 2026', 'Feb', 'Mar']],
    ['2024-02-01', '2026-03-20', ['Jul 2024', 'Jan 2025', 'Jul', 'Jan 2026']],
    ['2019-06-01', '2026-03-20', ['2020', '2022', '2024', '2026']],
    ['1895-01-02', '2026-03-20', ['1900', '1950', '2000']],
    ['0020-01-01', '0027-01-01', ['20', '22', '24', '26']],
  ])('from %s to %s', (from, to, wanted) => {
    expect(labels(from, to)).toEqual(wanted);
  });

  test('are never more than asked for, however long the time', () => {
    for (let days = 5; days < 900_000; days *= 1.7)
      expect(ticksIn({ from: 20_000 - days, to: 20_000 }, 5).length, `${days} days`).toBeLessThanOrEqual(6);
  });
});

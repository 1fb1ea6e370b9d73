import { describe, expect, it } from 'vitest';
import { burstOf } from '../../../lib/coverage/burst';

const report = (published: string, score = 1) => ({ published, score });

describe('what is reported around a day', () => {
  it('is most where reports are many, and most of it counts on the days beside', () => {
    const [lone, first, second, eve] = burstOf(
      ['2024-02-01', '2025-03-10', '2025-03-10', '2025-03-09'].map((day) => report(day)),
    );
    expect(first).toBe(1);
    expect(second).toBe(1);
    expect(eve).toBeGreaterThan(0.8);
    expect(lone).toBeLessThan(0.5);
  });

  it('counts what fits, not how many there are', () => {
    const [fits, ...others] = burstOf([
      report('2025-03-10', 10),
      ...Array.from({ length: 6 }, () => report('2025-01-05', 2)),
    ]);
    expect(fits).toBe(1);
    expect(Math.max(...others)).toBeLessThan(0.5);
  });

  it('is the same for all where nothing fits', () => {
    expect(burstOf([report('2025-03-10', 0), report('2025-03-12', 0)])).toEqual([1, 1]);
    expect(burstOf([])).toEqual([]);
  });
});

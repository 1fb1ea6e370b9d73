import { expect, test } from 'vitest';
import { untilItFits } from '../../../lib/browser/until-it-fits';

test.each([
  ['until it fits', 100, [400, 250, 90, 80], 3],
  ['until nothing goes any more: the rest is highlighted', 100, [400, 250, 250, 240], 3],
  ['once where there is no limit', 0, [400, 300], 1],
  ['once where nobody knows how much there is', 100, [null, 90], 1],
])('what is stored is let go %s', async (_, limit, sizes, times) => {
  const left = [...sizes];
  await untilItFits(limit, async () => left.shift() ?? null);
  expect(sizes.length - left.length).toBe(times);
});

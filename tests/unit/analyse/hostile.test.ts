import { expect, test } from 'vitest';
import { analyse } from '../../../lib/analyse/analyse';

const PUMPS: [name: string, unit: string][] = [
  ['opening marks', '“'],
  ['straight marks', '" '],
  ['single marks', "‘a' "],
  ['cues', 'said '],
  ['names', 'Ana '],
  ['commas', 'a, '],
  ['quotes with cues', '“Yes,” said Ana Ruiz, '],
  ['sentences', 'She said that he said so. '],
  ['turns', 'ANA: yes\n'],
  ['full stops', '. '],
];

const time = (text: string): number => {
  const begin = performance.now();
  analyse({ text, published: '2026-03-10', lang: 'en' });
  return performance.now() - begin;
};

test.each(PUMPS)('%s take linear time', (_name, unit) => {
  const times = [1, 2, 4].map((factor) => time(unit.repeat((factor * 8000) / unit.length)));
  // Quadratic growth would be 16 times; the constant absorbs a busy machine.
  expect(times[2]).toBeLessThan(8 * (times[0] ?? 0) + 400);
});

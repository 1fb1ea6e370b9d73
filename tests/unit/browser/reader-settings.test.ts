import { expect, test } from 'vitest';
import { DEFAULTS, parseSettings, stepped } from '../../../lib/browser/reader-settings';

test.each([
  ['nothing', undefined],
  ['a string', 'serif'],
  ['a list', [1, 2]],
  ['wrong kinds', { size: '19', theme: 7, hyphenate: 'yes', font: null }],
  ['unknown names', { theme: 'neon', font: 'comic', align: 'centre' }],
  ['numbers that are none', { size: Number.NaN, leading: Number.POSITIVE_INFINITY }],
])('settings from %s are the defaults', (_, value) => {
  expect(parseSettings(value)).toEqual(DEFAULTS);
});

test('what is right is taken, beside what is wrong', () => {
  const parsed = parseSettings({ size: 24, theme: 'neon', font: 'sans', hideImages: true, colour: 'red' });
  expect(parsed).toEqual({ ...DEFAULTS, size: 24, font: 'sans', hideImages: true });
});

test('numbers out of range are brought into it', () => {
  expect(parseSettings({ size: 900, measure: -3 })).toMatchObject({ size: 40, measure: 40 });
});

test('steps follow the scale and end at its ends', () => {
  expect(stepped('leading', 1.6, 1)).toBe(1.7);
  expect(stepped('leading', 1.7, -1)).toBe(1.6);
  expect(stepped('size', 40, 1)).toBe(40);
  expect(stepped('measure', 40, -1)).toBe(40);
});

import { expect, test } from 'vitest';
import { groupCoverage } from '../../../../components/panel/coverage-groups';
import { readingMinutes } from '../../../../components/shared/reading-time';
import { textParts } from '../../../../components/shared/text-parts';
import { item } from '../harbour-fixture';

test('a text is cut at its marks', () => {
  const parts = textParts('spent £3.2m in March', [
    { span: [15, 20], kind: 'date' },
    { span: [6, 11], kind: 'figure' },
  ]);
  expect(parts).toEqual([
    { text: 'spent ', kind: null },
    { text: '£3.2m', kind: 'figure' },
    { text: ' in ', kind: null },
    { text: 'March', kind: 'date' },
  ]);
});

test('marks that overlap, are empty or leave the text never repeat or lose a word', () => {
  const marks = [
    [0, 4],
    [2, 6],
    [3, 3],
    [-5, 2],
    [8, 99],
  ].map(([start = 0, end = 0]) => ({
    span: [start, end] as [number, number],
    kind: 'x',
  }));
  const parts = textParts('abcdefghij', marks);
  expect(parts.map(({ text }) => text).join('')).toBe('abcdefghij');
  expect(parts.filter(({ kind }) => kind)).toEqual([{ text: 'abcd', kind: 'x' }]);
});

test('reading time counts words, or signs where words are not spaced', () => {
  expect(readingMinutes('')).toBe(1);
  expect(readingMinutes('word '.repeat(1150))).toBe(5);
  expect(readingMinutes('新聞'.repeat(750))).toBe(3);
});

test('coverage: same story before background, the best first, no empty list', () => {
  const items = [item(1, { list: 'background' }), item(2, { score: 0.1 }), item(3, { score: 0.8 })];
  expect(groupCoverage(items).map(({ list, items: entries }) => [list, entries.map(({ score }) => score)])).toEqual([
    ['same-story', [0.8, 0.1]],
    ['background', [0.999]],
  ]);
  expect(groupCoverage([])).toEqual([]);
});

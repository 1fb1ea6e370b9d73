import { expect, test } from 'vitest';
import type { Span } from '../../../lib/extract/article';
import { anchor, passageAt } from '../../../lib/highlights/anchor';

const TEXT = 'The gate is shut. Brenn waits. The gate is shut, says Ilves, and nobody knows for how long.';
const at = (text: string, words: string, from = 0): Span => {
  const start = text.indexOf(words, from);
  return [start, start + words.length];
};

test('an unchanged text has its passages where they were', () => {
  const span = at(TEXT, 'Brenn waits');
  expect(anchor(TEXT, passageAt(TEXT, span))).toEqual(span);
});

test('a passage is found again after words were put before it', () => {
  const changed = `Corrected. ${TEXT}`;
  expect(anchor(changed, passageAt(TEXT, at(TEXT, 'Brenn waits')))).toEqual(at(changed, 'Brenn waits'));
});

test('of words that stand there twice, those with the same surroundings are taken', () => {
  const second = at(TEXT, 'The gate is shut', 5);
  const changed = `The gate is shut, it was said at first. The gate is shut. ${TEXT}`;
  const span = anchor(changed, passageAt(TEXT, second));
  expect(changed.slice(span?.[0], (span?.[1] ?? 0) + 12)).toBe('The gate is shut, says Ilves');
});

test('words that stand at the old place with other surroundings are not mistaken for them', () => {
  const text = 'It is so. Ann said it is so.';
  const passage = passageAt(text, at(text, 'is so', 10));
  const changed = 'Ann said it is so. It is so, maybe.';
  expect(anchor(changed, passage)).toEqual(at(changed, 'is so'));
});

test('a passage whose words are gone is nowhere', () => {
  expect(anchor('Something else altogether.', passageAt(TEXT, at(TEXT, 'Brenn waits')))).toBeNull();
  expect(anchor(TEXT, { start: 0, end: 0, quote: '', before: '', after: '' })).toBeNull();
});

test('a word that stands there a hundred thousand times does not take long', () => {
  const long = 'so '.repeat(100_000);
  const began = performance.now();
  anchor(long, { start: 150_000, end: 150_002, quote: 'so', before: 'x', after: 'y' });
  expect(performance.now() - began).toBeLessThan(500);
});

import { expect, test } from 'vitest';
import type { Span } from '../../../lib/extract/article';
import { linkToPassage } from '../../../lib/highlights/text-fragment';

const TEXT = `The gate is shut, Brenn said. Nobody knew why - or who.

It was 50% full, by Ilves' count. The gate is shut, and the well-kept sill, too, dry & cracked.

${'One long sentence follows another in this paragraph, and none of them says much. '.repeat(4)}`;
const span = (words: string, from = 0): Span => {
  const start = TEXT.indexOf(words, from);
  return [start, start + words.length];
};
const link = (words: string, from = 0) => linkToPassage('https://courier.test/a?b=c#top', TEXT, span(words, from));
const terms = (address: string) => (address.split(':~:text=')[1] ?? '').split(',').map(decodeURIComponent);

test('a passage that stands there once is named by its words', () => {
  expect(link('Brenn said')).toBe('https://courier.test/a?b=c#:~:text=Brenn%20said');
});

test('signs that mean something in a fragment are encoded', () => {
  expect(link('50% full, by')).toContain('text=50%25%20full%2C%20by');
  expect(link('well-kept sill')).toContain('text=well%2Dkept%20sill');
  expect(link('dry & cracked')).toContain('text=dry%20%26%20cracked');
});

test('half a word is widened to the whole, since browsers find no less', () => {
  expect(terms(link('enn sai'))).toEqual(['Brenn said']);
});

test('words that stand there twice are told apart by what is around them', () => {
  expect(terms(link('The gate is shut', 20))).toEqual([
    "full, by Ilves' count.-",
    'The gate is shut',
    '-, and the well-kept',
  ]);
  expect(terms(link('The gate is shut'))).toEqual(['The gate is shut', '-, Brenn said. Nobody']);
});

test('a long passage and one over two paragraphs are named by their ends', () => {
  const long = link(TEXT.slice(TEXT.indexOf('One long'), -1));
  expect(terms(long)).toHaveLength(2);
  expect(long.length).toBeLessThan(200);
  expect(terms(link('Nobody knew why - or who.\n\nIt was 50% full'))).toEqual([
    'Nobody knew why - or who.',
    'It was 50% full',
  ]);
});

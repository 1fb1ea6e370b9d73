import { expect, test } from 'vitest';
import { looseQuoteParts, quoteParts, quoteWords } from '../../../../components/shared/quote-parts';

const exact = (text: string) => ({ text, kind: 'exact' });
const paraphrase = (text: string) => ({ text, kind: 'paraphrase' });

test('a direct quote that the attribution interrupts is two parts of exact words', () => {
  const text = '“We asked,” she said. “Nobody came.”';
  expect(
    quoteParts(
      text,
      [
        [1, 10],
        [23, 35],
      ],
      'direct',
    ),
  ).toEqual([exact('We asked,'), exact('Nobody came.')]);
});

test('the comma before the attribution is not shown at the end', () => {
  expect(looseQuoteParts('We asked,', 'direct')).toEqual([exact('We asked')]);
});

test.each([
  ['it had “gone up” every year', [paraphrase('it had'), exact('gone up'), paraphrase('every year')]],
  ['“pretty close” to a deal', [exact('pretty close'), paraphrase('to a deal')]],
  ['the rudder as “lazy to port.', [paraphrase('the rudder as'), exact('lazy to port.')]],
  ['it was "over"', [paraphrase('it was'), exact('over')]],
  ['the ‘world’s best’ team', [paraphrase('the'), exact('world’s best'), paraphrase('team')]],
  ['the mayor’s plan and the city’s money', [paraphrase('the mayor’s plan and the city’s money')]],
])('mixed: %s', (text, parts) => {
  expect(looseQuoteParts(text, 'mixed')).toEqual(parts);
});

test('an indirect quote is paraphrase even where it quotes somebody', () => {
  expect(looseQuoteParts('he called it “unfair”', 'indirect')).toEqual([paraphrase('he called it “unfair”')]);
});

test('thousands of opening marks take no time to speak of', () => {
  const started = performance.now();
  looseQuoteParts('“‘'.repeat(50_000), 'mixed');
  expect(performance.now() - started).toBeLessThan(500);
});

test.each([
  ['the rudder as “lazy to port.', 'mixed', 'the rudder as “lazy to port.”'],
  ['it was “over”, for now', 'mixed', 'it was “over”, for now'],
  ['Nobody came.', 'direct', 'Nobody came.'],
  ['nobody had come', 'indirect', 'nobody had come'],
] as const)('as plain text: %s', (text, kind, words) => {
  expect(quoteWords(looseQuoteParts(text, kind))).toBe(words);
});

import { describe, expect, test } from 'vitest';
import { firstPiece } from '../../../lib/speech/first-piece';
import { spokenSentences } from '../../../lib/speech/sentences';

const pieces = (text: string, rate?: number): string[] => {
  const end = firstPiece(text, rate);
  return end === text.length ? [text] : [text.slice(0, end), ...pieces(text.slice(end), rate)];
};

describe('what a voice is given at once', () => {
  test.each([
    ['a short sentence stays whole', 'It rained.', 1, 1],
    ['forty short words are more than thirty-six', 'a '.repeat(40).trim(), 1, 2],
    ['a slow voice gets less', 'The ferry left late, and it came in later still, though the sea was calm.', 0.5, 1],
    ['a word without end is cut', 'x'.repeat(450), 1, 3],
    ['Chinese takes longer to say', '市议会周二以五票对四票决定，图书馆将继续开放。'.repeat(6), 1, 3],
    ['characters of two halves stay whole', '😀'.repeat(150), 1, 2],
  ])('%s', (_, text, rate, count) => {
    const found = pieces(text, rate);
    expect(found.join('')).toBe(text);
    expect(found).toHaveLength(count);
    expect(found.some((piece) => /^[\udc00-\udfff]|[\ud800-\udbff]$/.test(piece))).toBe(false);
  });

  test('it is cut after a clause, not in it', () => {
    const clauses = `${'the tide had turned by then and the boats lay on their sides in the mud, '.repeat(4)}and it was dark.`;
    for (const piece of pieces(clauses).slice(0, -1)) expect(piece.trimEnd()).toMatch(/,$/);
  });

  test('a text of a million letters takes no time', () => {
    const begin = performance.now();
    firstPiece('('.repeat(1_000_000));
    expect(performance.now() - begin).toBeLessThan(100);
  });
});

describe('the sentences of an article', () => {
  const text = 'Late news\n\nThe bridge is open. Nobody knows why.\n\n* * *\n\nThe end.';
  const blocks = [
    { type: 'heading' as const, start: 0, end: 9 },
    { type: 'paragraph' as const, start: 11, end: 48 },
    { type: 'paragraph' as const, start: 50, end: 55 },
    { type: 'paragraph' as const, start: 57, end: 65 },
  ];

  test('are found without a report, know their paragraphs and leave out what has no words', () => {
    const spoken = spokenSentences({ text, blocks, lang: 'en' }, null);
    expect(spoken.map(({ span, paragraph }) => [text.slice(...span), paragraph])).toEqual([
      ['Late news', 0],
      ['The bridge is open.', 1],
      ['Nobody knows why.', 1],
      ['The end.', 3],
    ]);
  });

  test('are those of the report where there is one', () => {
    const spoken = spokenSentences({ text, blocks, lang: 'en' }, [[11, 48]]);
    expect(spoken).toEqual([{ span: [11, 48], paragraph: 1 }]);
  });
});

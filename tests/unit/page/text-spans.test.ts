// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import type { Block } from '../../../lib/extract/article';
import { indexText } from '../../../lib/page/text-index';
import { spanOfRange, spansByBlock } from '../../../lib/page/text-spans';

const PARTS = [
  'The weir at Lower Pell holds.',
  'A diver went down twice.',
  'The weir at Lower Pell holds.',
  'Nobody was hurt.',
];
const text = PARTS.join('\n\n');
const blocks = PARTS.map((part, place): Block => {
  const start = PARTS.slice(0, place).reduce((sum, one) => sum + one.length + 2, 0);
  return { type: 'paragraph', start, end: start + part.length };
});
document.body.innerHTML = `<p>The <b>weir</b> at
  Lower Pell holds.</p><p>A diver went down twice.</p>
  <figure><img><figcaption>The sill in April</figcaption></figure>
  <p>The weir at Lower Pell holds.</p><p>Nobody was hurt.</p>`;
const index = indexText(document.body);
const [first, second, third, last] = [...document.querySelectorAll('p')] as unknown as [
  Element,
  Element,
  Element,
  Element,
];

function spanOf(from: [Node | null, number], to: [Node | null, number]): string | null {
  const range = document.createRange();
  range.setStart(from[0] as Node, from[1]);
  range.setEnd(to[0] as Node, to[1]);
  const span = spanOfRange(index, { text, blocks }, range);
  return span && `${span[0]}: ${text.slice(...span)}`;
}

describe('where selected words stand in the text', () => {
  test('within one paragraph, over its emphasis', () => {
    expect(spanOf([first.querySelector('b')?.firstChild ?? null, 1], [first.lastChild, 8])).toBe('5: eir at Lo');
  });

  test('in the second of two paragraphs that say the same', () => {
    expect(spanOf([third.firstChild, 4], [third.firstChild, 8])).toBe(`${(blocks[2]?.start ?? 0) + 4}: weir`);
  });

  test('over paragraphs with a picture between them', () => {
    expect(spanOf([second.firstChild, 2], [third.firstChild, 8])).toBe('33: diver went down twice.\n\nThe weir');
  });

  test('from element to element, as a triple click selects', () => {
    expect(spanOf([last, 0], [last, 1])?.replace(/^\d+: /, '')).toBe('Nobody was hurt.');
    expect(spanOf([document.body, 0], [document.body, document.body.childNodes.length])).toBe(`0: ${text}`);
  });

  test('nowhere, for a caption alone', () => {
    const caption = document.querySelector('figcaption')?.firstChild ?? null;
    expect(spanOf([caption, 0], [caption, 8])).toBeNull();
  });
});

test('a span is cut at the blocks it runs through', () => {
  const [one, two] = blocks as [Block, Block];
  expect(spansByBlock(blocks, [10, two.start + 3])).toEqual([
    [10, one.end],
    [two.start, two.start + 3],
  ]);
});

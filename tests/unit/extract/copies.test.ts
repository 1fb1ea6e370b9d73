import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { copiesIn } from '../../../lib/extract/copies';
import { cutPieces } from '../../../lib/extract/pieces';

const LINES = Array.from(
  { length: 12 },
  (_, n) =>
    `In year ${n + 1} of the log the keeper counted ${n * 3 + 40} ships, and noted every one by name and by flag.`,
);
const TEXT = LINES.map((line) => `<p>${line}</p>`).join('');

function left(html: string): { text: string; hidden: boolean }[] {
  const pieces = cutPieces(new JSDOM(html).window.document.body);
  const copies = copiesIn(pieces);
  return pieces.filter(({ index }) => !copies.has(index)).map(({ text, hidden }) => ({ text, hidden }));
}
const textsOf = (html: string) => left(html).map(({ text }) => text);

describe('copies for screen sizes', () => {
  it('leave one text of two', () => {
    expect(textsOf(`<div class="desktop">${TEXT}</div><div class="phone">${TEXT}</div>`)).toEqual(LINES);
  });

  it('leave one text of three', () => {
    expect(textsOf(`<div>${TEXT}</div><div>${TEXT}</div><div>${TEXT}</div>`)).toEqual(LINES);
  });

  it('leave the text that is shown', () => {
    expect(left(`<div data-hidden>${TEXT}</div><div>${TEXT}</div>`).every(({ hidden }) => !hidden)).toBe(true);
  });

  it('may be short where one of them is hidden', () => {
    const lines = LINES.slice(0, 4);
    const text = lines.map((line) => `<p>${line}</p>`).join('');
    for (const html of [
      `<div data-hidden>${text}</div><div>${text}</div>`,
      `<div>${text}</div><div data-hidden>${text}</div>`,
    ])
      expect(left(html)).toEqual(lines.map((line) => ({ text: line, hidden: false })));
  });

  it('may lack a line', () => {
    const shorter = LINES.filter((_, n) => n !== 4).map((line) => `<p>${line}</p>`);
    expect(textsOf(`<div>${TEXT}</div><div>${shorter.join('')}</div>`)).toEqual(LINES);
  });

  it('are not seen in a refrain', () => {
    const song = [...LINES.slice(0, 4), ...LINES.slice(0, 2), ...LINES.slice(4, 8), ...LINES.slice(0, 2)];
    expect(textsOf(song.map((line) => `<p>${line}</p>`).join(''))).toEqual(song);
  });
});

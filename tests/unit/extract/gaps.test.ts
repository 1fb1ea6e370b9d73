import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { clutterOf } from '../../../lib/extract/clutter';
import { fillGaps } from '../../../lib/extract/gaps';
import { cutPieces } from '../../../lib/extract/pieces';
import { PARAGRAPHS } from './page';

const [ONE, TWO] = PARAGRAPHS.map((text) => `<p>${text}</p>`);

/** What is added to a choice of the paragraphs alone. */
function added(between: string): string[] {
  const pieces = cutPieces(new JSDOM(`${ONE}${between}${TWO}`).window.document.body);
  const chosen = new Set([0, pieces.length - 1]);
  const filled = fillGaps(pieces, chosen, clutterOf(pieces));
  return pieces.filter(({ index }) => filled.has(index) && !chosen.has(index)).map(({ text }) => text);
}

describe('gaps in the choice', () => {
  it('are filled with a heading over prose', () => {
    expect(added('<h3>What the ramps cost</h3>')).toEqual(['What the ramps cost']);
  });

  it('are filled with a heading that is not marked as one', () => {
    expect(added('<div>What the ramps cost</div>')).toEqual(['What the ramps cost']);
  });

  it('are filled with the list that a line opens, links and all', () => {
    const html = `<p>${PARAGRAPHS[2]?.replace(/\.$/, ':')}</p><ul><li><a href="/a">Northern ramp</a></li><li><a href="/b">Southern ramp</a></li></ul>`;
    const pieces = cutPieces(new JSDOM(html + ONE).window.document.body);
    expect(fillGaps(pieces, new Set([0, 3]), new Set()).size).toBe(4);
  });

  it('are filled with a passage of prose, below the headline too', () => {
    const passage = PARAGRAPHS.slice(2).map((text) => `<p>${text}</p>`);
    expect(added(passage.join(''))).toEqual(PARAGRAPHS.slice(2));
    const pieces = cutPieces(new JSDOM(`<h1>Ferry</h1>${passage.join('')}${ONE}`).window.document.body);
    expect(fillGaps(pieces, new Set([4]), new Set())).toEqual(new Set([1, 2, 3, 4]));
  });

  it('stay where one paragraph stands, as teasers do', () => {
    expect(added(`<p>${PARAGRAPHS[2]}</p>`)).toEqual([]);
  });

  it('stay where a link, a question to the reader or clutter stands', () => {
    expect(added('<p><a href="/a">Timetable</a></p>')).toEqual([]);
    expect(added('<p>Been on the ferry?</p>')).toEqual([]);
    expect(added('<div class="newsletter"><h3>The quay in your post</h3></div>')).toEqual([]);
  });

  it('end with the choice', () => {
    const pieces = cutPieces(new JSDOM(`<h3>Weather</h3>${ONE}${TWO}<h3>Sport</h3>`).window.document.body);
    expect(fillGaps(pieces, new Set([1, 2]), new Set())).toEqual(new Set([1, 2]));
  });
});

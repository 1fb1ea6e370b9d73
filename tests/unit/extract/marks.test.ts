import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Zone } from '../../../lib/extract/piece';
import { cutPieces } from '../../../lib/extract/pieces';
import { BODY, PARAGRAPHS } from './page';

const zones = (html: string): Map<string, Zone | null> =>
  new Map(cutPieces(new JSDOM(html).window.document.body).map(({ text, zone }) => [text, zone]));

const NOTE = '<p>The harbour kiosk opens at six for anyone who takes the early boat across.</p>';
const TEXT = NOTE.replace(/<.?p>/g, '');

describe('the zone of a piece', () => {
  it('is what the names around it say', () => {
    expect(zones(`${BODY}<div class="sidebar">${NOTE}</div>`).get(TEXT)).toBe('teaser');
  });

  it('is not taken from a name whose containers hold much of the text', () => {
    const found = zones(`<div class="content-sidebar">${BODY}</div>${NOTE}`);
    expect(found.get(PARAGRAPHS[0] ?? '')).toBeNull();
  });

  it('is not taken from a name that every section of the text has', () => {
    const sections = PARAGRAPHS.map((text, index) => `<section class="toc-part-${index}"><p>${text}</p></section>`);
    expect([...zones(sections.join('')).values()]).toEqual(PARAGRAPHS.map(() => null));
  });

  it('is told by a name within one that is not believed', () => {
    const found = zones(`<div class="widget">${BODY}<div class="newsletter">${NOTE}</div></div>`);
    expect(found.get(PARAGRAPHS[0] ?? '')).toBeNull();
    expect(found.get(TEXT)).toBe('newsletter');
  });

  it('stays that of a discussion longer than the article', () => {
    const found = zones(`${NOTE}<div class="comments">${BODY}</div>${NOTE.replace('six', 'seven')}`);
    expect(found.get(PARAGRAPHS[1] ?? '')).toBe('comments');
  });
});

import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { chooseBody } from '../../../lib/extract/choice';
import { clutterOf } from '../../../lib/extract/clutter';
import { cutPieces } from '../../../lib/extract/pieces';
import { BODY, PARAGRAPHS } from './page';

function chosen(html: string): string[] {
  const { body } = new JSDOM(html).window.document;
  const pieces = cutPieces(body);
  const own = chooseBody(body, pieces, clutterOf(pieces));
  return pieces.filter(({ index }) => own.has(index)).map(({ text }) => text);
}

const BOATS = ['Ingrid', 'Sula', 'Gannet', 'Petrel', 'Skua', 'Tern'].map(
  (name, index) =>
    `The ${name} was built in ${1961 + index} for the northern route, carries ${40 + index} passengers and two cars, and has a cabin that is heated from October on.`,
);

describe('the choice of the body', () => {
  it('takes one container of prose', () => {
    expect(chosen(`<div><a href="/">Start</a></div><article>${BODY}</article>`)).toEqual(PARAGRAPHS);
  });

  it('finds text that is spread over containers of its own, each deep in others', () => {
    const rows = BOATS.map((text) => `<div><div><div><div><div><p>${text}</p></div></div></div></div></div>`);
    const found = chosen(`<main>${rows.join('')}</main>`);
    for (const text of BOATS) expect(found).toContain(text);
  });

  it('leaves out prose after the end of an article', () => {
    const box = BOATS.slice(0, 3).map((text) => `<div><h4>From the archive</h4><p>${text}</p></div>`);
    const found = chosen(`<main><div><article>${BODY}</article></div><div><div>${box.join('')}</div></div></main>`);
    expect(found).toEqual(PARAGRAPHS);
  });

  it('leaves out clutter within the container', () => {
    expect(chosen(`<article>${BODY}<div class="newsletter"><p>${BOATS[0]}</p></div></article>`)).toEqual(PARAGRAPHS);
  });
});

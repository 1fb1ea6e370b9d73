import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { cutPieces } from '../../../lib/extract/pieces';
import { trim } from '../../../lib/extract/trim';
import { BODY, PARAGRAPHS } from './page';

const NAMED = { title: 'Ferry line returns after long winter', byline: 'Maren Holt' };

function kept(html: string, named = NAMED): string[] {
  const pieces = cutPieces(new JSDOM(html).window.document.body);
  const left = trim(pieces, new Set(pieces.map(({ index }) => index)), named);
  return pieces.filter(({ index }) => left.has(index)).map(({ text }) => text);
}

const between = (line: string) => kept(BODY.replace('</p>', `</p>${line}`));
const opening = (line: string) => kept(line + BODY);
const ending = (line: string) => kept(BODY + line);

describe('lines that are no body wherever they stand', () => {
  it.each([
    ['English', 'Advertisement'],
    ['English, counted', '4 min read'],
    ['German', 'Lesezeit: 3 Minuten'],
    ['French', 'Publicité'],
    ['Spanish', 'Tiempo de lectura: 2 minutos'],
    ['Italian', 'Condividi'],
    ['Portuguese', 'Tempo de leitura: 1 minuto'],
    ['Dutch', 'Advertentie'],
    ['Polish', 'Udostępnij'],
    ['Russian', 'Поделиться'],
    ['Japanese', '広告'],
    ['Chinese', '分享到微信'],
  ])('drops a label in %s', (_language, text) => {
    expect(between(`<p>${text}</p>`)).toEqual(PARAGRAPHS);
  });

  it.each(['Dienstag, 4. März 2026, 10:30 Uhr', 'Updated on 4 March 2026 at 9:15 am', '4 marzo 2026'])(
    'drops the date %s',
    (text) => {
      expect(between(`<p>${text}</p>`)).toEqual(PARAGRAPHS);
    },
  );

  it('drops a caption that ends with whose the picture is', () => {
    expect(between('<p>The new ramp on its first day (Image: HARBOUR POST)</p>')).toEqual(PARAGRAPHS);
  });

  it('drops a remark on what the site earns', () => {
    const text = 'We may earn a commission when you buy a ticket through one of the links on this page.';
    expect(between(`<p>${text}</p>`)).toEqual(PARAGRAPHS);
  });

  it('keeps a sentence that a speaker asks something in', () => {
    const text = '“Subscribe to the harbour bulletin and you will know it first,” said the clerk.';
    expect(between(`<p>${text}</p>`)).toContain(text);
  });

  it('keeps the steps of instructions that ask for something', () => {
    const text = 'Sign up for a timetable at the kiosk';
    expect(between(`<ul><li>${text} <a href="/k">here</a></li></ul>`)).toContain(`${text} here`);
  });

  it('keeps a year or a number alone on its line', () => {
    expect(between('<h3>1987</h3>')).toContain('1987');
  });
});

describe('pointers to other stories', () => {
  it.each([
    ['English', '[Related: <a href="/a">What the storms cost the island</a>]'],
    ['German', 'Mehr zum Thema: <a href="/a">Was die Stürme die Insel kosteten</a>'],
    ['Polish', 'Czytaj także: <a href="/a">Ile kosztowały sztormy</a>'],
    ['Russian', '<a href="/a">Читайте также: сколько стоили штормы</a>'],
    ['Japanese', '<a href="/a">関連記事：嵐の被害</a>'],
  ])('are dropped in %s', (_language, html) => {
    expect(between(`<p>${html}</p>`)).toEqual(PARAGRAPHS);
  });

  it('are dropped with the list that their heading opens', () => {
    const list =
      '<ul><li>The island: <a href="/a">what the storms cost</a></li><li><a href="/b">A bell is lost</a></li></ul>';
    expect(between(`<h3>More great stories</h3>${list}`)).toEqual(PARAGRAPHS);
  });

  it('are dropped where headlines that are links stand in a row', () => {
    const row =
      '<h4><a href="/a">What the storms cost the island</a></h4><h4><a href="/b">The bell that nobody misses</a></h4>';
    expect(between(row)).toEqual(PARAGRAPHS);
  });

  it('are dropped as a list of teasers with their dates at the end', () => {
    const teaser = (n: number) =>
      `<p><a href="/s${n}">What storm number ${n} did to the pier</a></p><p>March ${n}, 2026</p><p>The pier lost ${n} planks in the night, and the council met at noon to count what was left of it.</p>`;
    expect(ending([1, 2, 3].map(teaser).join(''))).toEqual(PARAGRAPHS);
  });

  it('are not seen in a last section whose headings are links', () => {
    const section = (n: number) =>
      `<h4><a href="/s${n}">The boat of line ${n}</a></h4>${BODY.replaceAll('ferry', `boat ${n}`)}`;
    expect(ending([1, 2, 3].map(section).join(''))).toContain('The boat of line 3');
  });

  it('are not seen in a linked heading with its own text', () => {
    const heading = 'The northern pier and its boats';
    expect(between(`<h4><a href="/a">${heading}</a></h4>`)).toContain(heading);
  });
});

describe('the head', () => {
  it.each(['By Maren Holt', 'Maren Holt, harbour reporter', 'Home › News › Coast', NAMED.title])(
    'loses "%s"',
    (text) => {
      expect(opening(`<p>${text}</p>`)).toEqual(PARAGRAPHS);
    },
  );

  it('keeps a short first line that is none of these', () => {
    expect(opening('<p>It rang at last.</p>')).toContain('It rang at last.');
  });
});

describe('the end', () => {
  it.each([
    ['who wrote it', 'Maren Holt is a native of the island who moved to the mainland with two cats and a boat.'],
    ['whose trade it is', 'Ole Brandt is the paper’s coast correspondent and the author of two books on ferries.'],
    ['who helped', 'Ida Sund contributed reporting from Saltmarsh.'],
    ['agencies', '(Reporting by Ida Sund; editing by Ole Brandt)'],
    ['rights in Italian', 'Riproduzione riservata'],
    ['a source in German', 'Quelle: Hafenamt'],
    ['tags', 'Tags: ferries, storms'],
  ])('loses %s', (_what, text) => {
    expect(ending(`<p>${text}</p>`)).toEqual(PARAGRAPHS);
  });

  it('keeps a last sentence about somebody who is not the author', () => {
    const text = 'Ingrid Vik is glad that she can sleep on the island again.';
    expect(ending(`<p>${text}</p>`)).toContain(text);
  });
});

it('drops what runs above the headline', () => {
  const ticker = '<div><b>LIVE</b> <span>Harbour bridge: long delays</span> <span>Rain from four</span></div>';
  expect(opening(`${ticker}<p>Harbour</p><h1>${NAMED.title}</h1>`)).toEqual(PARAGRAPHS);
});

import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { extract } from '../../../lib/extract/extract';
import { joinArticles } from '../../../lib/extract/join';
import { BODY, PARAGRAPHS, pageWith, read } from './page';

const SITE = 'https://harbour-post.example';

/** The other pages by number, as the page at `path` with these links tells them. */
function others(path: string, links: string, head = ''): [number, string][] {
  const { pages } = read(pageWith({ head, after: links }), SITE + path);
  return [...pages.others].sort(([a], [b]) => a - b).map(([number, url]) => [number, url.replace(SITE, '')]);
}

describe('the other pages of an article', () => {
  it.each([
    [
      'a number in the path',
      '/ferry/',
      '<a href="/ferry/2/">2</a> <a href="/ferry/3/">3</a>',
      ['/ferry/2/', '/ferry/3/'],
    ],
    ['a word and a number', '/ferry', '<a href="/ferry/page/2">Page 2</a>', ['/ferry/page/2']],
    ['a number before the type', '/ferry.html', '<a href="ferry-2.html">2</a>', ['/ferry-2.html']],
    ['a German word', '/faehre', '<a href="/faehre/seite-2">Nächste Seite »</a>', ['/faehre/seite-2']],
    ['a parameter', '/ferry?id=81', '<a href="?id=81&page=2">Weiter</a>', ['/ferry?id=81&page=2']],
    ['a Japanese link', '/ferry', '<a href="/ferry?page=2">次のページ</a>', ['/ferry?page=2']],
    ['a relation', '/ferry', '<a rel="next" href="/ferry?p=2">More of the story</a>', ['/ferry?p=2']],
    ['the second page', '/ferry/2', '<a href="/ferry">1</a> <a href="/ferry/3">3</a>', ['/ferry', '/ferry/3']],
  ])('are known by %s', (_name, path, links, found) => {
    expect(others(path, links).map(([, url]) => url)).toEqual(found);
  });

  it('are known by the head of the page too', () => {
    expect(others('/ferry', '', '<link rel="next" href="/ferry/2">')).toEqual([[2, '/ferry/2']]);
  });

  it.each([
    ['of another site', '/ferry', '<a href="https://elsewhere.example/ferry/2">2</a>'],
    ['of another article', '/ferry', '<a rel="next" href="/bridge">Next</a> <a href="/bridge/2">2</a>'],
    ['of the comments', '/ferry', '<div class="comments"><a href="/ferry?page=2">2</a></div>'],
    ['that are footnotes', '/ferry', '<a href="#note-2">2</a> <a href="/ferry#note-3">3</a>'],
    ['that are years or days', '/2026/03', '<a href="/2026/03/04">04</a> <a href="/2026">2026</a>'],
    ['before and after this story, by their ids', '/?p=12', '<a rel="next" href="/?p=13">Next</a>'],
  ])('are not links %s', (_name, path, links) => {
    expect(others(path, links)).toEqual([]);
  });

  it('are counted only where the last one is known by its number', () => {
    const counted = (links: string) => read(pageWith({ after: links }), `${SITE}/ferry`).pages.counted;
    expect(counted('<a href="/ferry/2">2</a> … <a href="/ferry/7">7</a>')).toBe(true);
    expect(counted('<a href="/ferry/2">Next page</a>')).toBe(false);
  });
});

describe('joining pages', () => {
  const intro =
    '<p>The line has been closed since December, and the island has lived without it, as this report shows.</p>';
  const second = BODY.replaceAll('ferry', 'boat').replaceAll('the', 'a');
  const pageOf = (body: string, earlier?: Set<string>) => {
    const { document } = new JSDOM(pageWith({ body }), { url: `${SITE}/ferry` }).window;
    return extract(document, { url: `${SITE}/ferry`, budget: 20_000, earlier }).article;
  };
  const first = pageOf(intro + BODY);
  const earlier = new Set(first.blocks.map(({ start, end }) => first.text.slice(start, end)));

  it('leaves out what the next page repeats and the line that numbers it', () => {
    const { text } = pageOf(`<p>Page 2 of 3</p>${intro}${second}<p>${PARAGRAPHS[4]}</p>`, earlier);
    expect(text).not.toContain('has been closed since December');
    expect(text).not.toContain('Page 2 of 3');
    expect(text).not.toContain(PARAGRAPHS[4]);
    expect(text.split('\n\n')).toHaveLength(5);
  });

  it('keeps a repeat between new paragraphs: it is the author’s', () => {
    const body = second.split('\n');
    body.splice(2, 0, `<p>${PARAGRAPHS[1]}</p>`);
    expect(pageOf(body.join(''), earlier).text).toContain(PARAGRAPHS[1]);
  });

  it('addresses every block in the joined text', () => {
    const next = pageOf(second, earlier);
    const joined = joinArticles([first, next], 0);
    expect(joined.text).toBe(`${first.text}\n\n${next.text}`);
    expect(joined.blocks.map(({ start, end }) => joined.text.slice(start, end)).join('\n\n')).toBe(joined.text);
    expect(joined.title).toBe(first.title);
  });
});

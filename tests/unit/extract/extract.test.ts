import { existsSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { extract } from '../../../lib/extract/extract';
import { BODY, PARAGRAPHS, pageWith, read, URL_OF_PAGE } from './page';

const fold = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('extract', () => {
  it('gives the paragraphs and nothing else', () => {
    const { article } = read(pageWith({}));
    expect(article.text).toBe(PARAGRAPHS.join('\n\n'));
  });

  it('addresses every block in the text, joined by an empty line', () => {
    const { article } = read(
      pageWith({
        body: `${BODY}<h2>What comes next</h2><ul><li>New boats</li><li>Longer piers</li></ul>${BODY.replaceAll('ferry', 'boat')}`,
      }),
    );
    expect(article.blocks.map(({ start, end }) => article.text.slice(start, end)).join('\n\n')).toBe(article.text);
    expect(article.blocks.map(({ type }) => type)).toContain('heading');
    expect(article.blocks.filter(({ type }) => type === 'list')).toHaveLength(2);
  });

  it('leaves out the card that shows when the pointer is on a name', () => {
    const card =
      '<span class="x"><img src="/holt.jpg"><a href="/people/holt">Maren Holt</a> <a href="/news/9">Holt asks for new ramps</a></span>';
    const body = BODY.replace('Maren Holt', `<span><a href="/people/holt">Maren Holt</a>${card}</span>`);
    expect(read(pageWith({ body })).article.text).toBe(PARAGRAPHS.join('\n\n'));
  });

  it('keeps the order of the blocks in the fragment', () => {
    const { article, fragment } = read(pageWith({}));
    expect([...(fragment?.querySelectorAll('p') ?? [])].map((p) => fold(p.textContent ?? ''))).toEqual(
      article.blocks.map(({ start, end }) => fold(article.text.slice(start, end))),
    );
  });

  it('leaves the document as it was', () => {
    const dom = new JSDOM(pageWith({ body: `<form id="f"><input name="parentNode"></form>${BODY}` }), {
      url: URL_OF_PAGE,
    });
    const before = dom.serialize();
    extract(dom.window.document, { url: URL_OF_PAGE });
    expect(dom.serialize()).toBe(before);
  });

  it('says that an empty page is no article, without throwing', () => {
    const { article, fragment } = read('');
    expect(article.isArticle).toBe(false);
    expect(article.text).toBe('');
    expect(fragment).toBeNull();
  });

  const clutter: [name: string, html: string, mustNotAppear: string][] = [
    ['a share bar', '<div class="post-share"><a href="/f">Share on Facebook</a><span>Share</span></div>', 'Facebook'],
    [
      'a newsletter nag',
      '<div class="newsletter-box"><h5>Subscribe to Updates</h5><p>Get the latest news from the quay.</p></div>',
      'Subscribe',
    ],
    [
      'related posts',
      '<section class="related-posts"><h4>Related Posts</h4><a href="/a">Another day at the harbour brings rain</a></section>',
      'Another day',
    ],
    ['a German pointer', '<p><a href="/b">Lesen Sie auch: Der Hafen bleibt im Winter geschlossen</a></p>', 'Lesen Sie'],
    ['a French pointer', '<p><a href="/c">Lire aussi : le port reste fermé tout l’hiver</a></p>', 'Lire aussi'],
    ['a label', '<p>Advertisement</p>', 'Advertisement'],
    ['a line of dates', '<p>March 4, 2026 at 10:30 am</p>', 'March 4'],
    ['a credit', '<p>Photo: Ole Brandt/Getty Images</p>', 'Getty'],
    [
      'a cookie bar',
      '<div class="cookie-consent"><p>We use cookies to make the site better for you and for our partners.</p></div>',
      'cookies',
    ],
  ];
  it.each(clutter)('drops %s between the paragraphs', (_name, html, mustNotAppear) => {
    const body = PARAGRAPHS.map((text) => `<p>${text}</p>`);
    body.splice(2, 0, html);
    const { article } = read(pageWith({ body: body.join('') }));
    expect(article.text).not.toContain(mustNotAppear);
    expect(article.text).toContain(PARAGRAPHS[1]);
    expect(article.text).toContain(PARAGRAPHS[2]);
  });

  it('splits paragraphs at two line breaks', () => {
    const { article } = read(pageWith({ body: PARAGRAPHS.join('<br><br>\n') }));
    expect(article.text).toBe(PARAGRAPHS.join('\n\n'));
  });

  it('puts streamed segments in their place', () => {
    const html = `<!doctype html><title>Ferry line returns</title><body><main><template id="B:0"></template></main><div hidden id="S:0"><h1>Ferry line returns</h1>${BODY}</div>`;
    expect(read(html).article.text).toBe(PARAGRAPHS.join('\n\n'));
  });

  it('keeps folded sections', () => {
    const { article } = read(
      pageWith({
        body: `${BODY}<div class="accordion" style="display:none"><p>${PARAGRAPHS[0]?.replace('ferry', 'old boat')}</p></div>`,
      }),
    );
    expect(article.text).toContain('old boat');
  });

  it('reads text in right-to-left scripts and without spaces', () => {
    const japanese =
      '港の当局は火曜日、嵐で十一週間止まっていた渡し船が月曜日から再び運航すると発表した。島の店主たちは最初の船を待っている。';
    const html = `<!doctype html><html lang="ja"><title>渡し船が再開</title><body><article><h1>渡し船が再開</h1>${`<p>${japanese}</p>`.repeat(6)}</article>`;
    const { article } = read(html);
    expect(article.lang).toBe('ja');
    expect(article.text).toContain(japanese);
    expect(read('<html lang="ar"><body><p>نص</p></body></html>').article.dir).toBe('rtl');
  });

  const seed = new URL('../../../../shared/seed/', import.meta.url);
  it.skipIf(!existsSync(seed))('reads the reference page exactly (skipped where it is absent)', () => {
    const { article } = read(
      readFileSync(new URL('page.html', seed), 'utf8'),
      'https://earth-and-beyond.example/talks/',
    );
    const expected = JSON.parse(readFileSync(new URL('expected.json', seed), 'utf8')) as {
      article: { title: string; byline: string };
      mustNotAppearInReader: string[];
    };
    expect(fold(article.text)).toBe(fold(readFileSync(new URL('body.txt', seed), 'utf8')));
    expect(article.title).toBe(expected.article.title);
    expect(article.byline).toBe(expected.article.byline);
    for (const text of expected.mustNotAppearInReader) expect(article.html).not.toContain(text);
  });
});

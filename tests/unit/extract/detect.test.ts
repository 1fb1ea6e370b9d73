import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { likelihood } from '../../../lib/extract/detect';
import { pageWith, URL_OF_PAGE } from './page';

const of = (html: string, url: string) => likelihood(new JSDOM(html, { url }).window.document, url);
const LIST = `<body><h1>Harbour news</h1>${'<article><h3><a href="/news/a">A headline about boats</a></h3><p>Short teaser.</p></article>'.repeat(20)}`;

describe('likelihood', () => {
  it('is high for an article', () => {
    const head =
      '<meta property="og:type" content="article"><script type="application/ld+json">{"@type": "NewsArticle"}</script>';
    expect(of(pageWith({ head }), URL_OF_PAGE)).toBeGreaterThan(0.9);
  });

  it('is above a half for an article without any mark-up', () => {
    expect(of(pageWith({}), URL_OF_PAGE)).toBeGreaterThan(0.5);
  });

  const others: [name: string, html: string, url: string][] = [
    ['a home page', LIST, 'https://harbour-post.example/'],
    ['a section', LIST, 'https://harbour-post.example/category/sport'],
    ['a search', LIST, 'https://harbour-post.example/?q=ferry'],
    [
      'a product',
      '<script type="application/ld+json">{"@type": "Product"}</script><body><h1>Rope</h1><p>Strong.</p><button>Buy</button>',
      'https://shop.example/product/rope',
    ],
    [
      'a thread',
      '<body><h1>Which rope?</h1><p>I need one.</p><p>Me too.</p>',
      'https://forum.example/threads/which-rope-to-buy-now.123',
    ],
    [
      'a login',
      '<body><form><input name="user"><input type="password"><button>Sign in</button></form>',
      'https://harbour-post.example/login',
    ],
  ];
  it.each(others)('is below a half for %s', (_name, html, url) => {
    expect(of(html, url)).toBeLessThan(0.5);
  });

  it('is not misled by forms that shadow the document', () => {
    expect(
      of(pageWith({ before: '<form name="querySelectorAll"></form><img name="querySelector">' }), URL_OF_PAGE),
    ).toBeGreaterThan(0.5);
  });
});

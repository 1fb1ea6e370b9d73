import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { likelihood } from '../../../lib/extract/detect';
import { BODY, pageWith, URL_OF_PAGE } from './page';
import { ARTICLES, OTHERS } from './page-kinds';

const of = (html: string, url: string) => likelihood(new JSDOM(html, { url }).window.document, url);

describe('likelihood', () => {
  it.each(ARTICLES)('is above a half for $name', ({ html, url }) => {
    expect(of(html, url)).toBeGreaterThan(0.5);
  });

  it.each(OTHERS)('is below a half for $name', ({ html, url }) => {
    expect(of(html, url)).toBeLessThan(0.5);
  });

  it('is higher the more a page says that it is an article', () => {
    const [full, plain] = ARTICLES.map(({ html, url }) => of(html, url));
    expect(full).toBeGreaterThan(0.9);
    expect(full).toBeGreaterThan(plain ?? 1);
  });

  it('is high for an article in an open shadow root', () => {
    const { document } = new JSDOM('<title>Ferry returns</title><story-page></story-page>', { url: URL_OF_PAGE })
      .window;
    const host = document.querySelector('story-page') as Element;
    host.attachShadow({ mode: 'open' }).innerHTML = `<h1>Ferry line returns after long winter</h1>${BODY}`;
    expect(likelihood(document, URL_OF_PAGE)).toBeGreaterThan(0.5);
  });

  it('is not misled by forms that shadow the document', () => {
    const before = '<form name="querySelectorAll"></form><img name="querySelector">';
    expect(of(pageWith({ before }), URL_OF_PAGE)).toBeGreaterThan(0.5);
  });
});

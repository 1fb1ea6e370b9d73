import { describe, expect, it } from 'vitest';
import { pageWith, read } from './page';

const SITE = 'https://harbour-post.example';
const canonical = (url: string, named: string) =>
  read(pageWith({ head: `<link rel="canonical" href="${named}">` }), url).article.canonical;

describe('the canonical address', () => {
  const same: [what: string, url: string, named: string][] = [
    ['without what tells where a click came from', '/sea/ferry-line-returns?from=mail', '/sea/ferry-line-returns'],
    ['of the edition for telephones', 'https://m.harbour-post.example/sea/ferry-returns', '/sea/ferry-returns'],
    ['of the fast edition', '/amp/sea/ferry-line-returns.amp.html', '/sea/ferry-line-returns.html'],
    ['with its query where that names the page', '/story?id=47', '/story?id=47'],
  ];
  it.each(same)('is believed %s', (_what, url, named) => {
    const other = new URL(named, SITE).href;
    expect(canonical(new URL(url, SITE).href, other)).toBe(other);
  });

  const others: [what: string, url: string, named: string][] = [
    ['of another site', '/sea/ferry-line-returns', 'https://other-paper.example/sea/ferry-line-returns'],
    ['of another page', '/sea/ferry-line-returns', '/sea/quay-closed-for-repairs'],
    ['of the front page', '/sea/ferry-line-returns', '/'],
    ['that leaves out what names the page', '/story?id=4711', '/story'],
    ['of the first page of several', '/sea/ferry-line-returns?page=2', '/sea/ferry-line-returns'],
    ['that is no web address', '/sea/ferry-line-returns', 'javascript:alert(1)'],
  ];
  it.each(others)('is not believed %s', (_what, url, named) => {
    expect(canonical(new URL(url, SITE).href, new URL(named, SITE).href)).toBeNull();
  });

  it('is that of the card for messengers where no link names it', () => {
    const head = `<meta property="og:url" content="${SITE}/sea/ferry-line-returns">`;
    expect(read(pageWith({ head }), `${SITE}/sea/ferry-line-returns?ref=x`).article.canonical).toBe(
      `${SITE}/sea/ferry-line-returns`,
    );
  });
});

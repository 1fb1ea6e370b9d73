import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { extract } from '../../../lib/extract/extract';
import { PARAGRAPHS, pageWith, URL_OF_PAGE } from './page';

const SHARE = '<div class="share-bar"><a href="/f">Share this on Facebook</a></div>';
const BODY = PARAGRAPHS.map((text) => `<p>${text}</p>`).join(SHARE);

/** Reads from the words `from` to the words `to`, both included. */
function readSelected(from: string, to: string) {
  const { document } = new JSDOM(pageWith({ body: BODY, head: '<meta name="author" content="Ole Brandt">' }), {
    url: URL_OF_PAGE,
  }).window;
  const range = document.createRange();
  const [first, start] = find(document, from);
  const [last, end] = find(document, to);
  range.setStart(first, start);
  range.setEnd(last, end + to.length);
  return extract(document, { url: URL_OF_PAGE, budget: 20_000, range });
}

function find(document: Document, words: string): [Node, number] {
  const walker = document.createTreeWalker(document.body, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.nodeValue?.indexOf(words) ?? -1;
    if (at >= 0) return [node, at];
  }
  throw new Error(`no "${words}"`);
}

it('reads the selection to the letter, across paragraphs, without what floats between them', () => {
  const { article, fragment } = readSelected('every cable', 'for roads');
  expect(article.text).toBe(
    `${PARAGRAPHS[1]?.slice(PARAGRAPHS[1].indexOf('every cable'))}\n\n${PARAGRAPHS[2]?.slice(0, -1)}`,
  );
  expect(fragment?.querySelectorAll('p')).toHaveLength(2);
});

it('reads a part of one paragraph', () => {
  expect(readSelected('Several of them', 'since December').article.text).toBe(
    'Several of them told the council that they had lost half of their income since December',
  );
});

it('keeps what is known of the page, and leaves the headline to it', () => {
  const { article } = readSelected('Ferry line returns', 'eleven weeks');
  expect(article).toMatchObject({ title: 'Ferry line returns after long winter', byline: 'Ole Brandt' });
  expect(article.text).toBe(PARAGRAPHS[0]?.slice(0, -1));
});

it('reads clutter when that is what is selected', () => {
  expect(readSelected('Share this', 'Facebook').article.text).toBe('Share this on Facebook');
});

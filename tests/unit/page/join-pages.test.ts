import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { pagesIn } from '../../../lib/extract/pages';
import { FetchError } from '../../../lib/page/fetch-page';
import { collectPages, readJoined } from '../../../lib/page/join-pages';
import { longReadPage, longReadText } from '../../pages/odd/long-read';

const SITE = 'https://odd.example';
const documentOf = (html: string, url: string) => new JSDOM(html, { url }).window.document;
const numberOf = (url: string) => Number(/\d$/.exec(url)?.[0] ?? 1);

/** The site's pages as a browser gives them: inert, without a window. */
async function fetchPage(url: string): Promise<Document> {
  const { window } = new JSDOM('');
  return new window.DOMParser().parseFromString(longReadPage(numberOf(url)), 'text/html');
}

/** Joins the sample article from the page of that number on. */
async function join(own: number, options: Partial<Parameters<typeof collectPages>[2]> = {}) {
  const url = own === 1 ? `${SITE}/long-read` : `${SITE}/long-read/${own}`;
  const document = documentOf(longReadPage(own), url);
  const pages = pagesIn(document, url, () => 0);
  const { signal } = new AbortController();
  const found = await collectPages(document, pages, { signal, fetchPage, onProgress: () => undefined, ...options });
  return readJoined(found, pages.own, null);
}

it.each([1, 2])('makes one article of three pages, beginning on page %i, with what they repeat once', async (own) => {
  const { found, fragment } = await join(own);
  expect(found.kind === 'article' && found.article.text.split('\n\n')).toEqual(longReadText);
  expect(fragment?.querySelectorAll('p')).toHaveLength(longReadText.length);
  expect(found.kind === 'article' && found.extent).toBe('whole');
});

it('tells which page it is at, of how many', async () => {
  const told: string[] = [];
  await join(1, { onProgress: (page, total) => told.push(`${page} of ${total}`) });
  expect(told).toEqual(['2 of 3', '3 of 3']);
});

it('names the page that could not be had', async () => {
  const broken = (url: string) => (numberOf(url) === 3 ? Promise.reject(new FetchError('late')) : fetchPage(url));
  await expect(join(1, { fetchPage: broken })).rejects.toMatchObject({ page: 3, problem: 'late' });
});

it('stops when it is told to', async () => {
  const stop = new AbortController();
  const asked: string[] = [];
  const slow = async (url: string, _encoding: string, signal: AbortSignal) => {
    asked.push(url);
    stop.abort();
    signal.throwIfAborted();
    return fetchPage(url);
  };
  await expect(join(1, { signal: stop.signal, fetchPage: slow })).rejects.toMatchObject({ name: 'AbortError' });
  expect(asked).toHaveLength(1);
});

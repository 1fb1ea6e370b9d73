import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { extract } from '../../../lib/extract/extract';
import { isSamePlace } from '../../../lib/extract/place-name';
import { BODY, PARAGRAPHS, URL_OF_PAGE } from './page';

const COLUMN = [
  'Readers of this newspaper have written to say that they miss the old ferry bell, and so does the editor of these pages, who grew up with it.',
  'It rang before every crossing, twice in fog, and could be heard as far as the chapel on the hill, where the choir took its note from it.',
  'Nobody has asked the port authority what became of the bell, and nobody there has thought of saying, which is how things are lost on a coast.',
].map((text) => `<p>${text}</p>`);

/** A page with two texts of its own, one of them longer. */
function page(article: string, column: string, topic = 'ferries'): Document {
  const html = `<!doctype html><html lang="en"><title>Ferry line returns</title><body class="page-${topic}">
    <nav><a href="/">Home</a></nav>
    <main class="layout"><article class="story topic-${topic} post-${topic.length}17 entry"><h1>Ferry line returns</h1><div class="story-body">${article}</div></article>
    <section class="column"><h2>From the editor</h2><div class="column-body">${column}</div></section></main></body></html>`;
  return new JSDOM(html, { url: URL_OF_PAGE }).window.document;
}

const readAt = (document: Document, place?: string | null) =>
  extract(document, { url: URL_OF_PAGE, budget: 20_000, place });

describe('the texts of a page', () => {
  const document = page(BODY, COLUMN.join(''));
  const own = readAt(document);
  const column = own.texts.others.find((name) => name.endsWith('div.column-body')) ?? '';

  it('are offered beside Backstory’s own choice, each once', () => {
    expect(own.texts.taken).toBeNull();
    expect(column).not.toBe('');
    expect(new Set(own.texts.others).size).toBe(own.texts.others.length);
    const texts = own.texts.others.map((name) => readAt(document, name).article.text);
    expect(new Set([own.article.text, ...texts]).size).toBe(texts.length + 1);
  });

  it('are read when asked for, with what is known of the page', () => {
    const { article, texts } = readAt(document, column);
    expect(article.text).toContain('the old ferry bell');
    expect(article.text).not.toContain(PARAGRAPHS[0]);
    expect(article.title).toBe(own.article.title);
    expect(texts.taken).toBe(column);
  });

  it('are found on another page of the site, whose class words tell its topic', () => {
    const story = readAt(document, own.texts.others.find((name) => name.includes('main.layout')) ?? column);
    expect(story.texts.taken).not.toBeNull();
    const next = page(BODY.replaceAll('ferry', 'bridge'), COLUMN.join('').replaceAll('bell', 'horn'), 'bridges');
    expect(readAt(next, column).article.text).toContain('the old ferry horn');
  });

  it('are left alone where the page has no such part, or none with prose', () => {
    expect(readAt(document, 'main>div.gone').texts.taken).toBeNull();
    const bare = page(BODY, '<p>No column today.</p>');
    const { article, texts } = readAt(bare, column);
    expect(texts.taken).toBeNull();
    expect(article.text).toContain(PARAGRAPHS[0]);
  });

  it('are not offered when there is only one', () => {
    expect(readAt(page(BODY, '')).texts.others).toEqual([]);
  });
});

describe('names of places', () => {
  it.each([
    ['article.entry.story>div.body', 'article.entry.news.story>div.body', true],
    ['div.story>div.body', 'section.story>div.body', false],
    ['main>div.body', 'main>div.sidebar', false],
    ['main>div', 'main>div.body', false],
    ['main>div', 'article>main>div', false],
  ])('%s and %s: %s', (one, other, same) => {
    expect(isSamePlace(one, other)).toBe(same);
  });
});

import { describe, expect, test } from 'vitest';
import { BROWSERS, click, until, useBrowser, visibleText } from './browsers';
import { servePages } from './pages';
import { readerIsOpen, readerPage } from './product';

const teaser = (n: number) =>
  `<li><a href="/2026/story-${n}">Headline number ${n} of the day</a><p>A short teaser.</p></li>`;
const home = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The Page</title>
  <meta property="og:type" content="website"></head><body><h1>The Page</h1>
  <ul>${Array.from({ length: 30 }, (_, n) => teaser(n)).join('')}</ul></body></html>`;

/** The smallest document that both browsers show as a PDF. */
const pdf = `%PDF-1.1
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 144]>>endobj
trailer<</Root 1 0 R>>`;

const CASES = [
  { what: 'plain text', path: '/notes.txt', says: 'This is not a web page' },
  { what: 'JSON', path: '/data.json', says: 'This is not a web page' },
  { what: 'a picture', path: '/picture.svg', says: 'This is not a web page' },
  { what: 'a PDF', path: '/paper.pdf', says: 'This is a PDF' },
  { what: 'a page without text', path: '/empty', says: 'There is no text here yet' },
  { what: 'a frame', path: '/frame', says: 'The text is in a frame' },
  { what: 'a home page', path: '/', says: 'This does not look like an article' },
];

describe.each(BROWSERS)('what cannot be read, in %s', (name) => {
  const browser = useBrowser(name);
  const server = servePages({
    '/notes.txt': { type: 'text/plain', body: 'The council voted on Tuesday to keep the library open.\n'.repeat(40) },
    '/data.json': { type: 'application/json', body: JSON.stringify({ story: 'The council voted on Tuesday.' }) },
    '/picture.svg': { type: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"><text>Hello</text></svg>' },
    '/paper.pdf': { type: 'application/pdf', body: pdf },
    '/empty': '<!doctype html><title>Wait</title><div id="app"></div>',
    '/frame': '<!doctype html><title>Today</title><h1>Today</h1><iframe src="/" width="1000" height="700"></iframe>',
    '/': home,
  });

  test.each(CASES)('$what is met with a sentence', async ({ path, says }) => {
    const { tab } = browser();
    await tab.goto(server.url(path));
    await browser().clickAction(tab);
    const panel = await browser().panel(tab);
    await until(async () => (await visibleText(panel)).includes(says), says);
    if (!path.endsWith('.pdf')) expect(await readerIsOpen(tab)).toBe(false);
  });

  test('a page of the browser is met with a sentence', async () => {
    const tab = await browser().newTab(name === 'chromium' ? 'chrome://version/' : 'about:license');
    await browser().clickAction(tab);
    const panel = await browser().panel(tab);
    await until(async () => (await visibleText(panel)).includes('This page belongs to the browser'), 'the sentence');
    await tab.close();
  });

  test('a home page can be read all the same', async () => {
    const { tab } = browser();
    await tab.goto(server.url('/'));
    await browser().clickAction(tab);
    const panel = await browser().panel(tab);
    await until(async () => (await visibleText(panel)).includes('Read it anyway'), 'the offer');
    await click(panel, '.actions button');
    await until(async () => (await readerPage(tab)).includes('The Page'), 'the reader');
  });
});

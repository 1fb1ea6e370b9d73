import { JSDOM } from 'jsdom';
import { type Extraction, extract } from '../../../lib/extract/extract';

export const URL_OF_PAGE = 'https://harbour-post.example/news/2026/03/04/ferry-line-returns-after-long-winter';

export const PARAGRAPHS = [
  'The ferry between Nordhaven and Saltmarsh will run again from Monday, the port authority said, after a winter in which storms closed the line for eleven weeks.',
  '“We have replaced both ramps and every cable,” said Maren Holt, who heads the authority, at a meeting with residents in the old customs house on Tuesday evening.',
  'The repairs cost 4.2 million crowns, a third more than the council had set aside, and the difference will be paid from next year’s budget for roads.',
  'Shop owners on the island have waited for the first boat. Several of them told the council that they had lost half of their income since December.',
  'The timetable will be the same as before, with six crossings on weekdays and four on Sundays, and tickets bought in autumn remain valid until the end of June.',
];

export const BODY = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n');

export function pageWith(parts: { head?: string; before?: string; body?: string; after?: string }): string {
  const { head = '', before = '', body = BODY, after = '' } = parts;
  return `<!doctype html><html lang="en"><head><title>Ferry line returns after long winter - Harbour Post</title>${head}</head><body>
    <header><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
    <main><article><h1>Ferry line returns after long winter</h1>${before}<div class="entry-content">${body}</div>${after}</article></main>
    <footer><p>Harbour Post is printed on the quay.</p></footer></body></html>`;
}

export function read(html: string, url = URL_OF_PAGE): Extraction {
  return extract(new JSDOM(html, { url }).window.document, { url, budget: 20_000, today: Date.UTC(2026, 5, 1) });
}

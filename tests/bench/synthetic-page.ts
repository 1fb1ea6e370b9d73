import { articles, outlets, textOf } from '../pages/index';

/**
 * A page of about that many bytes: a sample article in a newspaper's mark-up, with as much of other articles behind it
 * as it takes. Every paragraph is in containers of its own, as content management systems nest them.
 */
export function syntheticPage(bytes: number): string {
  const [first] = articles;
  if (!first) throw new Error('There are no sample articles.');
  const paragraphs = articles.flatMap((article) => textOf(article).split('\n').filter(Boolean));
  const rows: string[] = [];
  for (let size = 0, i = 0; size < bytes; i++) {
    const paragraph = paragraphs[i % paragraphs.length] ?? '';
    const row = `<div data-component="text-block" class="b-${i % 40}"><div class="c-wrap"><p>${i + 1}. ${escaped(paragraph)} <a href="/story/${i}">More on item ${i}</a></p></div></div>`;
    rows.push(row);
    size += row.length;
  }
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(first.title)} | ${Object.keys(outlets)[0]}</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="${first.published}"></head>
<body><header><nav><ul>${'<li><a href="/section">Section</a></li>'.repeat(40)}</ul></nav></header>
<main><article><h1>${escaped(first.title)}</h1><div class="body">${rows.join('\n')}</div></article>
<aside class="related"><ul>${'<li><a href="/other-story">Another story of the day</a></li>'.repeat(30)}</ul></aside></main>
<footer>${'<a href="/about">About</a> '.repeat(20)}</footer></body></html>`;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

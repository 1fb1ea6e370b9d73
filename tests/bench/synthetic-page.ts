import { articles, newest, outlets, textOf } from '../pages/index';
import { escapeHtml } from '../pages/markup';

/** Shares of the bytes of a page. What is left of 1 goes to state that scripts keep in the page. */
interface Mix {
  prose: number;
  teasers: number;
  comments: number;
}

const MIXES = {
  /** As news pages are made: much mark-up and script around an article, and a long thread below it. */
  news: { prose: 0.2, teasers: 0.25, comments: 0.2 },
  /** Nothing but text, the hardest for whatever scores text. */
  prose: { prose: 1, teasers: 0, comments: 0 },
} satisfies Record<string, Mix>;

export type PageKind = keyof typeof MIXES;

const paragraphs = articles.flatMap((article) => textOf(article).split('\n').filter(Boolean)).map(escapeHtml);
const titles = articles.map(({ title }) => escapeHtml(title));
const nth = (list: string[], i: number) => list[i % list.length] ?? '';

/** A newspaper's page of about that many bytes, made of the sample articles. Always the same for the same arguments. */
export function syntheticPage(bytes: number, kind: PageKind = 'news'): string {
  const mix = MIXES[kind];
  const state = 1 - mix.prose - mix.teasers - mix.comments;
  const title = escapeHtml(newest.title);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} | ${outlets[newest.outlet].name}</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="${newest.published}">
<style>.nav-list,.grid{display:flex;flex-wrap:wrap}.masthead{position:sticky;top:0}.consent{position:fixed;bottom:0}.panel[hidden]{display:none}</style>
<script type="application/ld+json">${jsonLd}</script></head><body>${masthead}
<main class="layout"><article class="story"><h1>${title}</h1><p class="byline">By <a rel="author" href="/by/jo-hale">Jo Hale</a></p>
<div class="story-body">${filled(bytes * mix.prose, storyPart)}</div></article>
<aside class="related"><h2>More from this section</h2><div class="grid">${filled(bytes * mix.teasers, teaser)}</div></aside>
<section id="comments" class="comments"><ol>${filled(bytes * mix.comments, comment)}</ol></section></main>
<footer class="site-footer">${'<a href="/about">About us</a> '.repeat(20)}</footer>
<div class="consent" role="dialog"><p>We and our partners store information on your device.</p><button>Accept</button></div>
<script id="state" type="application/json">[${filled(bytes * state, stateEntry)}0]</script></body></html>`;
}

function filled(bytes: number, part: (index: number) => string): string {
  const parts: string[] = [];
  for (let size = 0, i = 0; size < bytes; i++) {
    const next = part(i);
    parts.push(next);
    size += next.length;
  }
  return parts.join('\n');
}

/** Paragraphs in containers of their own, as content management systems nest them, with what editors put between. */
function storyPart(i: number): string {
  const text = nth(paragraphs, i);
  if (i % 40 === 19)
    return `<aside class="read-more"><h4>Read more</h4><ul><li><a href="/news/other-${i}">${nth(titles, i)}</a></li></ul></aside>`;
  if (i % 16 === 7)
    return `<figure class="image"><img class="lazy" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="/img/${i}.jpg" alt=""><figcaption>${text.slice(0, 90)}</figcaption></figure>`;
  if (i % 12 === 11) return `<h2 class="subheadline">${text.slice(0, 40)}</h2>`;
  if (i % 25 === 13) return `<blockquote class="pull"><p>${text}</p></blockquote>`;
  const linked = text.replace(/(\S+ \S+ \S+)\./, `<a href="/topics/${i % 50}">$1</a>.`);
  return `<div data-component="text-block" class="block b-${i % 40}"><div class="inner"><p>${i + 1}. ${linked}</p></div></div>`;
}

const icon = `<svg class="icon" viewBox="0 0 24 24"><path d="M${'12 2C6.48 2 2 6.48 2 12s4.48 10 10 10 '.repeat(4)}z"/></svg>`;

function teaser(i: number): string {
  return `<div class="card"><a class="card-link" href="/news/2026/11/${(i % 28) + 1}/story-number-${i}"><picture><source srcset="/img/t${i}-400.webp 400w, /img/t${i}-800.webp 800w"><img loading="lazy" src="/img/t${i}.jpg" width="400" height="225" alt=""></picture></a>
<div class="card-text"><span class="kicker">Section</span><h3><a href="/news/2026/11/${(i % 28) + 1}/story-number-${i}">${nth(titles, i)}</a></h3><p>${nth(paragraphs, i * 7).slice(0, 110)}</p>
<time datetime="2026-11-${String((i % 28) + 1).padStart(2, '0')}">${(i % 28) + 1} November</time>${icon}</div></div>`;
}

function comment(i: number): string {
  return `<li class="comment"><div class="comment-head"><span class="avatar">${icon}</span><b>reader_${i}</b> <time datetime="2026-11-20T10:00Z">${i % 59} minutes ago</time></div>
<div class="comment-text"><p>${nth(paragraphs, i * 3).slice(0, 240)}</p></div><div class="comment-foot"><button type="button">Reply</button><button type="button">Like</button><a href="#c${i}">Link</a></div></li>`;
}

const stateEntry = (i: number) =>
  `${JSON.stringify({ id: i, kind: 'teaser', url: `/news/story-${i}`, title: nth(titles, i), flags: [i % 2, i % 3] })},`;

const jsonLd = JSON.stringify({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: newest.title,
  datePublished: newest.published,
  author: { '@type': 'Person', name: 'Jo Hale' },
});

const masthead = `<header class="masthead"><nav><ul class="nav-list">${Array.from(
  { length: 40 },
  (_, i) =>
    `<li class="nav-item"><a href="/section/${i}">${icon}<span>Section ${i}</span></a><div class="panel" hidden><a href="/section/${i}/a">Latest</a></div></li>`,
).join('')}</ul></nav></header>`;

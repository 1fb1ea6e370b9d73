import type { SampleArticle } from '../article';
import { blockHtml, escapeHtml, parseBody } from '../markup';
import { britishDate } from './dates';
import { hrefOf, imageUrl, jsonLd, linker, metaTags, others, page } from './frame';
import { type Chrome, frontPages } from './listing';
import { html, type Outlet, type Site } from './outlet';

/** A large newspaper's own system: every paragraph in its own wrapper, boxes in between, images that load late. */
export const courier: Outlet = {
  id: 'courier',
  name: 'The Marlow Courier',
  host: 'courier.test',
  motto: 'Independent since 1921',
  pathOf: ({ slug }) => `/news/${slug}`,
  reply(path, site) {
    const { pathname } = new URL(path, site.origin);
    const article = site.articles.find((article) => this.pathOf(article) === pathname);
    if (article) return html(articlePage(site, article));
    return frontPages(courier, chrome, site, pathname, britishDate);
  },
};

const slugify = (name: string) => name.toLowerCase().replaceAll(' ', '-');

const chrome: Chrome = {
  styles: ['courier'],
  sectionPath: (name) => `/section/${slugify(name)}`,
  tagPath: (name) => `/topics/${slugify(name)}`,
  loginPath: '/login',
  wrap: (site, main) =>
    `<body>${masthead(site)}<main id="main-content" class="front">${main}</main>${footer(site)}</body>`,
};

function masthead({ base }: Site): string {
  const links = ['Harbour', 'City', 'Comment', 'Culture', 'Football'].map(
    (name) => `<a href="${base}/section/${slugify(name)}">${name}</a>`,
  );
  return `<div data-component="ticker" class="ticker"><b>LIVE</b> <span>Harbour bridge: long delays eastbound</span> <span>Rovers 2–1 Saltby (78 min)</span> <span>Rain from 4pm</span></div>
<header data-component="masthead" class="masthead"><a href="${base}/" class="title">The Marlow Courier</a><nav>${links.join('')}</nav><a class="subscribe" href="${base}/login">Subscribe</a></header>`;
}

function footer({ base }: Site): string {
  return `<footer data-component="footer"><p>© 2026 Marlow Courier Ltd. All rights reserved.</p><a href="${base}/terms">Terms and conditions</a> <a href="${base}/cookies">Cookies</a></footer>
<div data-component="consent" class="consent" role="dialog" aria-label="Consent"><p>We value your privacy. We and our 812 partners store information on your device.</p><button type="button" onclick="this.parentNode.remove()">Yes, I accept</button> <button type="button" onclick="this.parentNode.remove()">Manage my cookies</button></div>`;
}

function lazyImage(site: Site, image: string, alt: string): string {
  const src = imageUrl(site, image);
  const blank = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
  return `<img class="lazy" src="${blank}" data-src="${src}" data-srcset="${src} 1200w" alt="${escapeHtml(alt)}"><noscript><img src="${src}" alt="${escapeHtml(alt)}"></noscript>`;
}

const newsletter = `<div data-component="newsletter-box" class="inline-box"><h3>First Edition</h3><p>Sign up to our free daily briefing and never miss a story.</p><form><input type="email" placeholder="Email address"><button type="button">Sign up</button></form></div>`;

function readMore(site: Site, article: SampleArticle): string {
  const [first, second] = others(site, article, 2);
  const links = [first, second].flatMap((other) =>
    other ? [`<li><a href="${hrefOf(courier, site, other)}">${escapeHtml(other.title)}</a></li>`] : [],
  );
  return `<aside data-component="read-more" class="read-more"><h4>Read more</h4><ul>${links.join('')}</ul></aside>`;
}

const video = `<div data-component="sticky-video" class="sticky-video"><div class="player" aria-label="Video player"><span>▶</span></div><p>Watch: the harbour from above</p><button type="button" onclick="this.parentNode.remove()">Close</button></div>`;

function articlePage(site: Site, article: SampleArticle): string {
  const figure = (block: { image: string; caption: string; credit: string }) =>
    `<figure>${lazyImage(site, block.image, block.caption)}<figcaption data-component="caption">${escapeHtml(block.caption)} <span>Photograph: ${escapeHtml(block.credit)}</span></figcaption></figure>`;
  const blocks = parseBody(article.body).map((block) => {
    const component = {
      paragraph: 'text',
      heading: 'subheadline',
      quote: 'quote',
      list: 'list',
      table: 'table',
      figure: 'image',
    }[block.kind];
    return `<div data-component="${component}-block" class="block">${blockHtml(block, linker(courier, site), figure)}</div>`;
  });
  blocks.splice(2, 0, newsletter);
  blocks.splice(5, 0, readMore(site, article));
  blocks.splice(8, 0, '<div data-component="ad-slot" class="ad" id="mpu-2"><span>Advertisement</span></div>');
  const related = others(site, article).map(
    (other) =>
      `<li><a href="${hrefOf(courier, site, other)}">${escapeHtml(other.title)}</a> <time datetime="${other.published}">${britishDate(other.published)}</time></li>`,
  );
  const read = [...site.articles]
    .reverse()
    .slice(0, 5)
    .map((other) => `<li><a href="${hrefOf(courier, site, other)}">${escapeHtml(other.title)}</a></li>`);
  const topics = article.tags.map((tag) => `<a href="${site.base}${chrome.tagPath(tag)}">${tag}</a>`);
  const updated = article.modified
    ? ` <span class="updated">Last modified: ${britishDate(article.modified)}</span>`
    : '';
  const body = `<body class="article-page">${masthead(site)}
<div data-component="ad-slot" class="ad leaderboard"><span>Advertisement</span></div>
<main id="main-content"><div class="headline-block"><a class="kicker" href="${site.base}${chrome.sectionPath(article.section)}">${article.section}</a><h1 data-component="headline">${escapeHtml(article.title)}</h1><h2 class="standfirst">${escapeHtml(article.standfirst ?? '')}</h2>
<div data-component="byline-block" class="byline"><a rel="author" href="#">${escapeHtml(article.byline)}</a><time datetime="${article.published}">${britishDate(article.published)}</time>${updated}</div>
<div data-component="share" class="share"><button type="button">Share</button><button type="button">Save</button><button type="button">Gift</button></div></div>
<div class="columns"><article class="article-body">
<div data-component="lead-image" class="block"><figure>${lazyImage(site, article.leadImage.image, article.leadImage.caption)}<figcaption>${escapeHtml(article.leadImage.caption)} <span>Photograph: ${escapeHtml(article.leadImage.credit)}</span></figcaption></figure></div>
${blocks.join('\n')}
<div data-component="topic-list" class="topics"><span>Topics</span> ${topics.join(' ')}</div>
</article><aside class="rail"><section class="most-viewed"><h3>Most viewed</h3><ol>${read.join('')}</ol></section>${video}</aside></div>
<section data-component="related" class="related"><h3>More on this story</h3><ul>${related.join('')}</ul></section></main>
${footer(site)}
<script>for (const image of document.querySelectorAll('img.lazy')) new IntersectionObserver(([entry], seen) => { if (!entry.isIntersecting) return; seen.disconnect(); image.src = image.dataset.src; }).observe(image);</script>
</body>`;
  const head = `${metaTags(courier, site, article)}\n${jsonLd(courier, site, article)}\n<link rel="icon" href="${site.base}/assets/icon.svg"><link rel="stylesheet" href="${site.base}/assets/courier.css">`;
  return page(`${article.title} | ${article.section} | ${courier.name}`, head, body, 'en-GB');
}

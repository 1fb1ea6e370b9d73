import type { SampleArticle } from '../article';
import { blockHtml, escapeHtml, parseBody } from '../markup';
import { ampPage } from './amp';
import { americanDate } from './dates';
import { hrefOf, imageUrl, jsonLd, linker, metaTags, others, page } from './frame';
import { type Chrome, frontPages } from './listing';
import { html, type Outlet, type Site } from './outlet';
import { wordpressSearch } from './search';

/** A WordPress theme: share bars above, beside and below the text, pop-up newsletter, sidebar, comment form. */
export const ledger: Outlet = {
  id: 'ledger',
  name: 'The Averly Ledger',
  host: 'ledger.test',
  motto: 'Port Averly’s morning paper since 1887',
  pathOf: ({ slug, published }, variant) =>
    variant === 'amp' ? `/amp/${slug}/` : `/${published.slice(0, 10).replaceAll('-', '/')}/${slug}/`,
  reply(path, site) {
    const { pathname, searchParams } = new URL(path, site.origin);
    if (pathname === '/wp-json/wp/v2/posts') return wordpressSearch(ledger, site, searchParams);
    const amp = site.articles.find((article) => this.pathOf(article, 'amp') === pathname);
    if (amp) return html(ampPage(ledger, site, amp));
    const article = site.articles.find((article) => this.pathOf(article) === pathname);
    if (article) return html(articlePage(site, article));
    return frontPages(ledger, chrome, site, pathname, americanDate);
  },
};

const sections = ['Harbor', 'City Hall', 'Opinion', 'Sports', 'Weather'];
const slugify = (name: string) => name.toLowerCase().replaceAll(' ', '-');

const chrome: Chrome = {
  styles: ['ledger'],
  sectionPath: (name) => `/category/${slugify(name)}/`,
  tagPath: (name) => `/tag/${slugify(name)}/`,
  loginPath: '/wp-login.php',
  wrap: (site, main) => `<body class="home blog has-sb">
${header(site)}
<main class="main-wrap"><div class="ts-row"><div class="main-content">${main}</div>${sidebar(site)}</div></main>
${footer(site)}
</body>`,
};

function header({ base }: Site): string {
  const items = sections.map(
    (name) => `<li class="menu-item"><a href="${base}/category/${slugify(name)}/">${name}</a></li>`,
  );
  return `<div class="off-canvas" aria-hidden="true"><a href="#" class="close">Close menu</a><ul class="mobile-menu">${items.join('')}</ul></div>
<header class="main-head"><div class="wrap"><a class="logo" href="${base}/">The Averly <b>Ledger</b></a>
<nav><ul class="menu">${items.join('')}</ul></nav><a class="btn" href="${base}/wp-login.php">Log in</a></div></header>`;
}

function sidebar(site: Site): string {
  const popular = site.articles.slice(0, 5).map(
    (
      article,
    ) => `<li><article class="l-post"><h4 class="post-title"><a href="${hrefOf(ledger, site, article)}">${escapeHtml(article.title)}</a></h4>
<time class="post-date" datetime="${article.published}">${americanDate(article.published)}</time></article></li>`,
  );
  return `<aside class="main-sidebar"><div class="widget ad-box"><small>Advertisement</small><div>Huxtable Mattresses<br>Sleep like the harbor at low tide</div></div>
<div class="widget widget-popular"><h5 class="widget-title">Most Read</h5><ol>${popular.join('')}</ol></div>
<div class="widget widget-newsletter"><h5 class="widget-title">The Morning Tide</h5><p>Our newsletter, before your coffee.</p><form><input type="email" placeholder="Your email address"><button type="button">Sign Up</button></form></div></aside>`;
}

function footer({ base }: Site): string {
  return `<footer class="main-footer"><div class="wrap"><p>© 2026 Averly Ledger Publishing Co.</p><p><a href="${base}/privacy/">Privacy Policy</a> <a href="${base}/about/">About</a> <a href="${base}/feed/">RSS</a></p></div></footer>
<div class="cookie-bar"><p>We use cookies to improve your experience. By using this site you accept them.</p><button type="button" onclick="this.parentNode.remove()">Accept All</button></div>
<div class="popup-wrap" id="newsletter"><div class="popup" role="dialog"><h3>Before you go: The Morning Tide</h3><p>Join 48,000 readers. Six stories, every weekday.</p><form><input type="email" placeholder="you@example.test"><button type="button">Subscribe</button></form><button type="button" class="no-thanks" onclick="this.closest('.popup-wrap').classList.remove('open');document.documentElement.style.overflow=''">No thanks, I’m not interested</button></div></div>`;
}

function share(where: string): string {
  const links = ['Facebook', 'X', 'Pinterest', 'LinkedIn', 'Email'].map(
    (name) => `<a href="#" class="s-${name.toLowerCase()}" title="Share on ${name}">${name}</a>`,
  );
  return `<div class="post-share post-share-${where}"><span>Share</span>${links.join('')}</div>`;
}

function articlePage(site: Site, article: SampleArticle): string {
  const link = linker(ledger, site);
  const figure = (block: { image: string; caption: string; credit: string }) =>
    `<figure class="wp-block-image size-large"><img decoding="async" src="${imageUrl(site, block.image)}" alt="" width="1200" height="675"><figcaption class="wp-element-caption">${escapeHtml(block.caption)} <span class="credit">${escapeHtml(block.credit)}</span></figcaption></figure>`;
  const blocks = parseBody(article.body).map((block) => blockHtml(block, link, figure));
  blocks.splice(
    3,
    0,
    '<div class="ad-box ad-inline"><small>Advertisement</small><div>Gull &amp; Anchor Savings Bank. 4.1% on new accounts.</div></div>',
  );
  const related = others(site, article, 3).map(
    (other) =>
      `<article class="l-post grid-post"><a href="${hrefOf(ledger, site, other)}"><img src="${imageUrl(site, other.leadImage.image)}" alt="" loading="lazy"></a><h4><a href="${hrefOf(ledger, site, other)}">${escapeHtml(other.title)}</a></h4><time datetime="${other.published}">${americanDate(other.published)}</time></article>`,
  );
  const tags = article.tags.map((tag) => `<a rel="tag" href="${site.base}${chrome.tagPath(tag)}">${tag}</a>`);
  const minutes = Math.max(2, Math.round(article.body.split(/\s+/).length / 220));
  const body = `<body class="post-template-default single single-post has-sb">
${header(site)}
<nav class="breadcrumbs"><span>You are at:</span> <a href="${site.base}/">Home</a> » <a href="${site.base}${chrome.sectionPath(article.section)}">${article.section}</a></nav>
<main class="main-wrap"><div class="ts-row"><div class="main-content">
<div class="the-post-header"><span class="cat-label"><a href="${site.base}${chrome.sectionPath(article.section)}">${article.section}</a></span><h1 class="post-title">${escapeHtml(article.title)}</h1><p class="sub-title">${escapeHtml(article.standfirst ?? '')}</p>
<div class="post-meta"><span class="post-author">By <a rel="author" href="#">${escapeHtml(article.byline)}</a></span> <time class="post-date" datetime="${article.published}">${americanDate(article.published)}</time> <span class="read-time">${minutes} Mins Read</span> <a href="#comments" class="comments">3 Comments</a></div>${share('top')}</div>
<div class="featured"><figure><img src="${imageUrl(site, article.leadImage.image)}" alt="" width="1200" height="675"><figcaption class="caption">${escapeHtml(article.leadImage.caption)} (${escapeHtml(article.leadImage.credit)})</figcaption></figure></div>
<article id="post-${article.slug.length}12" class="post type-post status-publish"><div class="post-content-wrap">${share('float')}
<div class="post-content cf entry-content">
${blocks.join('\n')}
</div></div>
<div class="the-post-tags">${tags.join(' ')}</div></article>
${share('bottom')}
<section class="author-box"><img src="${site.base}/assets/icon.svg" alt="" width="64"><h4>${escapeHtml(article.byline)}</h4><p>${escapeHtml(article.byline)} reports for the Ledger. Tips are welcome at newsroom@ledger.test.</p></section>
<section class="related-posts"><h4 class="heading">Related Posts</h4><div class="grid">${related.join('')}</div></section>
<section id="comments" class="comments-area"><h3>3 Comments</h3><ol class="comment-list"><li><b>harborrat55</b> <p>“They knew,” my cousin said, and he painted that boat twice.</p></li><li><b>Marge T.</b> <p>Can we talk about the parking instead?</p></li><li><b>anon</b> <p>First!</p></li></ol>
<div id="respond" class="comment-respond"><h3>Leave a Reply</h3><form><textarea name="comment" placeholder="Your Comment"></textarea><input name="author" placeholder="Name *"><input name="email" placeholder="Email *"><button type="button">Post Comment</button></form></div></section>
</div>${sidebar(site)}</div></main>
${footer(site)}
<script>setTimeout(() => { document.getElementById('newsletter').classList.add('open'); document.documentElement.style.overflow = 'hidden'; }, 300);</script>
</body>`;
  const amp = `<link rel="amphtml" href="${site.origin}${site.base}${ledger.pathOf(article, 'amp')}">`;
  const head = `${metaTags(ledger, site, article)}\n${amp}\n${jsonLd(ledger, site, article)}\n<link rel="https://api.w.org/" href="${site.base}/wp-json/">\n${chromeHead(site)}`;
  return page(`${article.title} - ${ledger.name}`, head, body, article.lang);
}

const chromeHead = ({ base }: Site) =>
  `<link rel="icon" href="${base}/assets/icon.svg"><link rel="stylesheet" href="${base}/assets/ledger.css">`;

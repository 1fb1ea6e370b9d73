import type { SampleArticle } from '../article';
import { blockHtml, escapeHtml, parseBody } from '../markup';
import { appPage, storyJson } from './app';
import { britishDate } from './dates';
import { hrefOf, imageUrl, linker, metaTags, others, page } from './frame';
import { type Chrome, frontPages } from './listing';
import { html, type Outlet, type Site } from './outlet';

/** A static site in plain semantic HTML; the same stories also in a single-page app and under a strict policy. */
export const wire: Outlet = {
  id: 'wire',
  name: 'Northline',
  host: 'wire.test',
  motto: 'The regional wire',
  pathOf({ slug, published }, variant) {
    if (variant === 'app') return `/app/story/${slug}`;
    if (variant === 'strict') return `/strict/${slug}`;
    return `/${published.slice(0, 10)}/${slug}.html`;
  },
  reply(path, site) {
    const { pathname } = new URL(path, site.origin);
    const by = (variant?: string) => site.articles.find((article) => this.pathOf(article, variant) === pathname);
    const article = by();
    if (article) return html(articlePage(site, article));
    const strict = by('strict');
    if (strict)
      return html(articlePage(site, strict), {
        'content-security-policy': "default-src 'none'; style-src 'self'; img-src 'self'",
      });
    if (pathname === '/app/stories.json') return storyJson(wire, site);
    if (pathname === '/app/' || by('app')) return html(appPage(wire, site));
    return frontPages(wire, chrome, site, pathname, britishDate);
  },
};

const slugify = (name: string) => name.toLowerCase().replaceAll(' ', '-');

const chrome: Chrome = {
  styles: ['wire'],
  sectionPath: (name) => `/${slugify(name)}.html`,
  tagPath: (name) => `/topic/${slugify(name)}.html`,
  loginPath: '/clients.html',
  wrap: (site, main) => `<body>${header(site)}<main class="front">${main}</main>${footer}</body>`,
};

function header({ base }: Site): string {
  return `<header><a class="brand" href="${base}/">Northline</a><nav aria-label="Sections"><a href="${base}/region.html">Region</a> <a href="${base}/business.html">Business</a> <a href="${base}/app/">App</a> <a href="${base}/clients.html">Clients</a></nav></header>`;
}

const footer = '<footer><small>© Northline Co-operative 2026. Republication by members only.</small></footer>';

function articlePage(site: Site, article: SampleArticle): string {
  const figure = (block: { image: string; caption: string; credit: string }) =>
    `<figure><img src="${imageUrl(site, block.image)}" alt="" width="1200" height="675"><figcaption>${escapeHtml(block.caption)} <small>${escapeHtml(block.credit)}</small></figcaption></figure>`;
  const blocks = parseBody(article.body).map((block) => blockHtml(block, linker(wire, site), figure));
  const earlier = others(site, article).map(
    (other) =>
      `<li><time datetime="${other.published.slice(0, 10)}">${other.published.slice(0, 10)}</time> <a href="${hrefOf(wire, site, other)}">${escapeHtml(other.title)}</a></li>`,
  );
  const body = `<body>${header(site)}
<main><article>
<header><h1>${escapeHtml(article.title)}</h1>${article.standfirst ? `<p class="lede">${escapeHtml(article.standfirst)}</p>` : ''}<p class="meta"><span>By ${escapeHtml(article.byline)}</span>, <time datetime="${article.published}">${britishDate(article.published)}</time></p></header>
${figure(article.leadImage)}
${blocks.join('\n')}
</article>
<aside><h2>On the same subject</h2><ul>${earlier.join('')}</ul></aside></main>
${footer}
</body>`;
  const head = `${metaTags(wire, site, article)}\n<link rel="icon" href="${site.base}/assets/icon.svg"><link rel="stylesheet" href="${site.base}/assets/wire.css">`;
  return page(`${article.title} – Northline`, head, body, article.lang);
}

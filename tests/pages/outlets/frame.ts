import type { SampleArticle } from '../article';
import { escapeHtml } from '../markup';
import type { Outlet, Site } from './outlet';

export const imageUrl = (site: Site, image: string) => `${site.base}/assets/${image}.svg`;

export const hrefOf = (outlet: Outlet, site: Site, article: SampleArticle) => site.base + outlet.pathOf(article);

/** Links in bodies name slugs; an unknown one is a mistake of ours and should be seen at once. */
export function linker(outlet: Outlet, site: Site): (slug: string) => string {
  return (slug) => {
    const target = site.articles.find((article) => article.slug === slug);
    if (!target) throw new Error(`No article "${slug}" at ${outlet.name}`);
    return hrefOf(outlet, site, target);
  };
}

/** Other articles as a page lists them, those of the same story first. */
export function others(site: Site, article: SampleArticle, count = 4): SampleArticle[] {
  const rest = site.articles.filter((other) => other !== article);
  const same = rest.filter((other) => other.story === article.story);
  return [...same, ...rest.filter((other) => other.story !== article.story)].slice(0, count);
}

export function metaTags(outlet: Outlet, site: Site, article: SampleArticle): string {
  const url = site.origin + hrefOf(outlet, site, article);
  const meta = (key: string, value: string) => `<meta property="${key}" content="${escapeHtml(value)}">`;
  return [
    `<link rel="canonical" href="${url}">`,
    `<link rel="alternate" type="application/rss+xml" title="${outlet.name}" href="${site.base}/feed/">`,
    meta('og:type', 'article'),
    meta('og:title', article.title),
    meta('og:site_name', outlet.name),
    meta('og:url', url),
    meta('og:image', site.origin + imageUrl(site, article.leadImage.image)),
    meta('og:description', article.standfirst ?? ''),
    meta('article:published_time', article.published),
    article.modified ? meta('article:modified_time', article.modified) : '',
    meta('article:section', article.section),
    `<meta name="author" content="${escapeHtml(article.byline)}">`,
  ].join('\n');
}

export function jsonLd(outlet: Outlet, site: Site, article: SampleArticle): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title,
    datePublished: article.published,
    dateModified: article.modified ?? article.published,
    author: article.byline.split(' and ').map((name) => ({ '@type': 'Person', name })),
    image: [site.origin + imageUrl(site, article.leadImage.image)],
    publisher: { '@type': 'NewsMediaOrganization', name: outlet.name },
    mainEntityOfPage: site.origin + hrefOf(outlet, site, article),
  };
  return `<script type="application/ld+json">${JSON.stringify(data).replace(/</g, '\\u003c')}</script>`;
}

export function page(title: string, head: string, body: string, lang = 'en'): string {
  return `<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
${head}
</head>
${body}
</html>`;
}

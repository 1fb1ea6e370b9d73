import type { SampleArticle } from '../article';
import { blockHtml, blockText, escapeHtml, parseBody } from '../markup';
import { hrefOf, linker } from './frame';
import type { Outlet, Reply, Site } from './outlet';

/** The REST search of WordPress, as much of it as a client needs. */
export function wordpressSearch(outlet: Outlet, site: Site, query: URLSearchParams): Reply {
  const words = (query.get('search') ?? '').toLowerCase().split(/\W+/).filter(Boolean);
  const before = query.get('before');
  const count = Number(query.get('per_page') ?? 10);
  const found = site.articles.filter((article) => {
    const text = `${article.title} ${article.body}`.toLowerCase();
    const early = !before || Date.parse(article.published) < Date.parse(before);
    return early && words.every((word) => text.includes(word));
  });
  const posts = found.slice(0, count).map((article) => ({
    id: site.articles.length - site.articles.indexOf(article),
    date: article.published.slice(0, 19),
    date_gmt: new Date(article.published).toISOString().slice(0, 19),
    slug: article.slug,
    link: site.origin + hrefOf(outlet, site, article),
    title: { rendered: escapeHtml(article.title) },
    excerpt: { rendered: `<p>${escapeHtml(article.standfirst ?? '')}</p>` },
    content: {
      rendered: parseBody(article.body)
        .map((block) => blockHtml(block, linker(outlet, site), () => ''))
        .join(''),
    },
  }));
  return { type: 'application/json', headers: { 'x-wp-total': String(found.length) }, body: JSON.stringify(posts) };
}

export function feed(outlet: Outlet, site: Site): Reply {
  const items = site.articles.slice(0, 10).map(
    (
      article,
    ) => `<item><title>${escapeHtml(article.title)}</title><link>${site.origin}${hrefOf(outlet, site, article)}</link>
<guid isPermaLink="false">${outlet.id}-${article.slug}</guid><pubDate>${new Date(article.published).toUTCString()}</pubDate>
<description>${escapeHtml(article.standfirst ?? parseBody(article.body).flatMap(blockText)[0] ?? '')}</description>${outlet.id === 'ledger' ? wholeText(outlet, site, article) : ''}</item>`,
  );
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>${outlet.name}</title><link>${site.origin}${site.base}/</link><description>${outlet.motto}</description>
${items.join('\n')}
</channel></rss>`;
  return { type: 'application/rss+xml; charset=utf-8', body };
}

/** WordPress sends whole articles unless it is told not to. */
function wholeText(outlet: Outlet, site: Site, article: SampleArticle): string {
  const blocks = parseBody(article.body).map((block) => blockHtml(block, linker(outlet, site), () => ''));
  return `<content:encoded><![CDATA[${blocks.join('')}]]></content:encoded>`;
}

export function sitemap(outlet: Outlet, site: Site): Reply {
  const urls = site.articles.map(
    (
      article,
    ) => `<url><loc>${site.origin}${hrefOf(outlet, site, article)}</loc><news:news><news:publication><news:name>${outlet.name}</news:name><news:language>${article.lang ?? 'en'}</news:language></news:publication>
<news:publication_date>${article.published}</news:publication_date><news:title>${escapeHtml(article.title)}</news:title></news:news></url>`,
  );
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
${urls.join('\n')}
</urlset>`;
  return { type: 'application/xml; charset=utf-8', body };
}

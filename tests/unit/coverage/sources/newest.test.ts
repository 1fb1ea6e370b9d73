import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { question, search } from './asking';
import { json, type NewsServer, newsServer, say } from './news-server';

let server: NewsServer;
afterEach(() => server.close());

const item = (path: string, title: string, date: string) =>
  `<item><title>${title}</title><link>${path}</link><pubDate>${date}</pubDate><description>&lt;p&gt;Of the ferry.&lt;/p&gt;</description></item>`;
const rss = (items: string) =>
  say(
    'application/rss+xml',
    `<?xml version="1.0"?><rss version="2.0"><channel><title>News</title><link>/</link>${items}</channel></rss>`,
  );
const FERRY = item('/ferry', 'Skerrin ferry hits the breakwater', 'Fri, 02 Oct 2026 08:00:00 GMT');
const LATER = item('/later', 'Skerrin ferry sails again', 'Fri, 16 Oct 2026 08:00:00 GMT');
const OTHER = item('/rugby', 'Rovers win again', 'Fri, 02 Oct 2026 09:00:00 GMT');

const news = (loc: string, title: string, date: string, prefix = 'news') =>
  `<url><loc>${loc}</loc><${prefix}:news><${prefix}:publication><${prefix}:name>Paper</${prefix}:name></${prefix}:publication><${prefix}:publication_date>${date}</${prefix}:publication_date><${prefix}:title>${title}</${prefix}:title></${prefix}:news></url>`;
const urlset = (urls: string) =>
  `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls}</urlset>`;

const robots = (...files: string[]): Parameters<typeof newsServer>[0] => ({
  '/robots.txt': (request, response) =>
    say('text/plain', `User-agent: *\n${files.map((file) => `Sitemap: ${server.url(file)}`).join('\r\n')}`)(
      request,
      response,
    ),
});
/** A file whose addresses begin with the server's own. */
const own =
  (
    type: string,
    body: string,
    pack = (text: string): string | Uint8Array => text,
  ): Parameters<typeof newsServer>[0][string] =>
  (request, response) =>
    say(type, pack(body.replaceAll('~', server.url(''))))(request, response);

describe('a site without an open search', () => {
  it('closed to questions but a WordPress: its search as a feed', async () => {
    server = await newsServer({
      '/wp-json/wp/v2/posts': json({ code: 'rest_not_logged_in' }, 401),
      '/': rss(FERRY + LATER),
    });
    const { headlines, refused } = await search(question({ url: server.url('/now') }), {
      wordpress: server.url('/wp-json/'),
    });
    expect(refused).toBeNull();
    expect(headlines.map(({ url }) => url)).toEqual([server.url('/ferry')]);
    expect(headlines[0]).toMatchObject({ title: 'Skerrin ferry hits the breakwater', summary: 'Of the ferry.' });
    const { searchParams } = new URL(server.asked[1] ?? '', server.url('/'));
    expect([searchParams.get('s'), searchParams.get('feed')]).toEqual(['Skerrin ferry breakwater', 'rss2']);
  });

  it('feeds: what seems to have to do with the article', async () => {
    server = await newsServer({ '/rss.xml': rss(FERRY + LATER + OTHER) });
    const { headlines } = await search(question({ url: server.url('/now') }), { feeds: [server.url('/rss.xml')] });
    expect(headlines.map(({ url }) => url)).toEqual([server.url('/ferry')]);
    expect(
      server.asked.every((path) => !/Skerrin|ferry/i.test(path)),
      'no words are sent',
    ).toBe(true);
  });

  it('feeds of another site are not asked', async () => {
    server = await newsServer({ '/rss.xml': rss(FERRY) });
    await search(question({ url: 'http://127.0.0.1:1/now' }), { feeds: [server.url('/rss.xml')] });
    expect(server.asked).toEqual([]);
  });

  it.each([
    ['plain', 'news', (text: string) => text],
    ['packed', 'n', (text: string) => gzipSync(text)],
  ])('a news sitemap in an index that robots.txt names, %s', async (_, prefix, pack) => {
    const list = urlset(
      news('~/ferry', 'Skerrin ferry &amp; the breakwater', '2026-10-02T08:00:00Z', prefix) +
        news('~/rugby', 'Rovers win', '2026-10-02', prefix) +
        news('~/later', 'Skerrin ferry sails', '2026-10-20', prefix),
    );
    const index =
      '<sitemapindex><sitemap><loc>~/archive-1.xml</loc></sitemap><sitemap><loc>~/news.xml.gz</loc></sitemap></sitemapindex>';
    server = await newsServer({
      ...robots('/sitemap.xml'),
      '/sitemap.xml': own('application/xml', index),
      '/news.xml.gz': own('application/xml', list, pack),
      '/archive-1.xml': own('application/xml', urlset('')),
    });
    const { headlines } = await search(question({ url: server.url('/now') }), {});
    expect(headlines).toEqual([
      { url: server.url('/ferry'), title: 'Skerrin ferry & the breakwater', published: '2026-10-02T08:00:00Z' },
    ]);
    expect(server.asked.slice(0, 3)).toEqual(['/robots.txt', '/sitemap.xml', '/news.xml.gz']);
  });

  it('a plain sitemap: a few pages by their addresses, dated by themselves', async () => {
    const page = (facts: string) =>
      own('text/html', `<!doctype html><html><head>${facts}</head><body>text</body></html>`);
    const paths = [
      '/skerrin-ferry-one',
      '/2026/10/02/skerrin-ferry-two',
      '/skerrin-ferry-three',
      '/skerrin-ferry-four',
      '/rovers-win',
      '/2026/11/02/skerrin-ferry-later',
    ];
    server = await newsServer({
      ...robots('/sitemap.xml'),
      '/sitemap.xml': own(
        'application/xml',
        urlset(paths.map((path) => `<url><loc>~${path}</loc><lastmod>2026-10-09</lastmod></url>`).join('')),
      ),
      '/skerrin-ferry-one': page(
        '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"One &amp; only","datePublished":"2026-09-01T10:00:00+0200",}]}</script>',
      ),
      '/2026/10/02/skerrin-ferry-two': page('<meta property="og:title" content="Two">'),
      '/skerrin-ferry-three': page('<title>Undated</title>'),
    });
    const { headlines } = await search(question({ url: server.url('/now') }), {});
    expect(headlines).toEqual([
      { url: server.url('/skerrin-ferry-one'), title: 'One & only', published: '2026-09-01T10:00:00+02:00' },
      { url: server.url('/2026/10/02/skerrin-ferry-two'), title: 'Two', published: '2026-10-02' },
    ]);
    expect(server.asked).toHaveLength(5);
  });

  it('that offers nothing is told apart from one that found nothing', async () => {
    server = await newsServer({});
    expect(await search(question({ url: server.url('/now') }), {})).toEqual({ headlines: [], refused: 'missing' });
    await server.close();
    server = await newsServer({ '/rss.xml': rss(OTHER) });
    expect(await search(question({ url: server.url('/now') }), { feeds: [server.url('/rss.xml')] })).toEqual({
      headlines: [],
      refused: null,
    });
  });

  it.each([
    ['no XML', say('text/html', '<html><body>Sorry</body></html>')],
    ['deep', say('application/xml', '<a>'.repeat(100_000))],
    ['many', say('application/xml', urlset('<url><loc>http://[</loc></url>'.repeat(30_000)))],
    [
      'entities',
      say(
        'application/xml',
        `<!DOCTYPE x [<!ENTITY a "${'a'.repeat(1_000)}">]><urlset>${'&a;'.repeat(10_000)}</urlset>`,
      ),
    ],
  ])('that sends a hostile sitemap is read no further: %s', async (_, handler) => {
    server = await newsServer({ ...robots('/sitemap.xml'), '/sitemap.xml': handler });
    const start = performance.now();
    expect((await search(question({ url: server.url('/now') }), {})).headlines).toEqual([]);
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});

import { afterEach, describe, expect, it } from 'vitest';
import { question, search } from './asking';
import { json, type NewsServer, newsServer, say } from './news-server';

let server: NewsServer | undefined;
afterEach(() => server?.close());

const POST = {
  id: 7,
  date_gmt: '2026-10-02T15:20:00',
  link: '/2026/10/02/steering/',
  title: { rendered: 'Ferry&#8217;s <em>steering</em> failed &amp; twelve are hurt' },
  excerpt: { rendered: '<p>The ferry to Skerrin struck the breakwater on Friday. [&hellip;]</p>\n' },
};

/** A site whose search gives these posts, their links made absolute. */
async function site(posts: Partial<typeof POST>[], root = '/wp-json/wp/v2/posts') {
  server = await newsServer({
    [root]: (request, response) => {
      const own = posts.map((post) => ({ ...POST, ...post, link: server?.url(post.link ?? POST.link) }));
      json(own)(request, response);
    },
  });
  return server;
}

describe('the search of a WordPress site', () => {
  it('gives what was published before as text', async () => {
    const { url } = await site([{}]);
    const { headlines, refused } = await search(question({ url: url('/now/') }), { wordpress: url('/wp-json/') });
    expect(refused).toBeNull();
    expect(headlines).toEqual([
      {
        url: url('/2026/10/02/steering/'),
        title: 'Ferry’s steering failed & twelve are hurt',
        published: '2026-10-02T15:20:00Z',
        summary: 'The ferry to Skerrin struck the breakwater on Friday. …',
      },
    ]);
  });

  it('never gives the article itself, anything later, or another site', async () => {
    const { url } = await site([
      { link: '/now/?utm_source=feed' },
      { link: '/later/', date_gmt: '2026-10-14T09:00:01' },
      { link: '/undated/', date_gmt: 'soon' },
      { link: '/earlier/', date_gmt: '2026-10-14T08:59:59' },
    ]);
    const elsewhere = await newsServer({
      '/wp-json/wp/v2/posts': json([{ ...POST, link: 'https://other.test/2026/10/02/steering/' }]),
    });
    const { headlines } = await search(question({ url: url('/now/') }), { wordpress: url('/wp-json/') });
    expect(headlines.map((headline) => headline.url)).toEqual([url('/earlier/')]);
    const foreign = await search(question({ url: elsewhere.url('/now/') }), { wordpress: elsewhere.url('/wp-json/') });
    expect(foreign.headlines).toEqual([]);
    await elsewhere.close();
  });

  it('sends few words, then fewer, and stops when it has enough', async () => {
    const { url, asked, headers } = await site([{}]);
    await search(question({ url: url('/now/') }), { wordpress: url('/wp-json/') });
    const sent = asked.map((path) => new URL(path, url('/')).searchParams.get('search'));
    expect(sent).toEqual(['Skerrin ferry breakwater', 'Skerrin ferry', 'Skerrin']);
    expect(headers.every(({ cookie, referer, origin }) => !cookie && !referer && !origin)).toBe(true);

    const posts = ['/a/', '/b/', '/c/', '/d/'].map((link) => ({ link }));
    await server?.close();
    const full = await site(posts);
    await search(question({ url: full.url('/now/') }), { wordpress: full.url('/wp-json/') });
    expect(full.asked).toHaveLength(1);
  });

  it('looks for articles of another kind where there are no posts, and dates them by their pages', async () => {
    const kinds = ['post', 'page', 'report'].map((subtype) => ({ subtype, path: `/${subtype}/` }));
    server = await newsServer({
      '/wp-json/wp/v2/posts': json([]),
      '/wp-json/wp/v2/search': (request, response) =>
        json(kinds.map(({ subtype, path }) => ({ subtype, url: server?.url(path) })))(request, response),
      '/report/': say(
        'text/html',
        '<script type="application/ld+json">{"@type":"Report","headline":"Steering","datePublished":"2026-10-01"}</script>',
      ),
    });
    const { url, asked } = server;
    const { headlines } = await search(question({ url: url('/now/') }), { wordpress: url('/wp-json/') });
    expect(headlines).toEqual([{ url: url('/report/'), title: 'Steering', published: '2026-10-01' }]);
    expect(asked).toHaveLength(5);
  });

  it('knows a root without pretty addresses', async () => {
    const { url, asked } = await site([{}], '/');
    const { headlines } = await search(question({ url: url('/?p=9') }), { wordpress: url('/?rest_route=/') });
    expect(headlines).toHaveLength(1);
    expect(new URL(asked[0] ?? '', url('/')).searchParams.get('rest_route')).toBe('/wp/v2/posts');
  });

  it('never sends ten words: WordPress would take them for one phrase', async () => {
    const { url, asked } = await site([]);
    const words = 'one two three four five six seven eight nine ten eleven'.split(' ');
    await search(question({ url: url('/now/'), queries: [words] }), { wordpress: url('/wp-json/') });
    expect(new URL(asked[0] ?? '', url('/')).searchParams.get('search')?.split(' ').length).toBeLessThan(10);
  });

  it.each([
    ['closed', 'to members', json({ code: 'rest_not_logged_in', message: 'No.' }, 401)],
    ['closed', 'by a firewall', say('text/html', '<h1>Forbidden</h1>', 403)],
    ['missing', 'switched off', say('text/html', '<h1>Not found</h1>', 404)],
    ['strange', 'a page from a cache', say('text/html', '<!doctype html><h1>Home</h1>')],
    ['strange', 'no list', json({ code: 'rest_no_route' })],
    ['strange', 'half of it', say('application/json', '[{"id":7,"link":"https://')],
    ['busy', 'too many requests', say('text/plain', 'Slow down', 429, { 'retry-after': '120' })],
    ['elsewhere', 'moved', say('text/html', '', 301, { location: 'http://other.test/wp-json/' })],
  ])('is %s: %s', async (refusal, _, handler) => {
    server = await newsServer({ '/wp-json/wp/v2/posts': handler });
    const { url } = server;
    const answer = await search(question({ url: url('/now/') }), { wordpress: url('/wp-json/') });
    expect(answer).toEqual({ headlines: [], refused: refusal });
  });

  it('is not asked at another site than the article’s', async () => {
    const { url, asked } = await site([{}]);
    await search(question({ url: 'http://127.0.0.1:1/now/' }), { wordpress: url('/wp-json/') });
    expect(asked).toEqual([]);
  });
});

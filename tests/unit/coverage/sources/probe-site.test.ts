import { afterEach, describe, expect, it } from 'vitest';
import { addressKey } from '../../../../lib/archive/address';
import type { Doors } from '../../../../lib/coverage/sources/headline';
import { probeSite } from '../../../../lib/coverage/sources/probe-site';
import { client } from './asking';
import { json, type NewsServer, newsServer } from './news-server';

let server: NewsServer | undefined;
afterEach(() => server?.close());

const NOW = '2026-11-01T12:00:00Z';
const FEED =
  '<rss version="2.0"><channel><item><title>Ferry</title><link>/ferry</link><pubDate>Mon, 12 Oct 2026 08:00:00 GMT</pubDate></item></channel></rss>';
const feed: Parameters<typeof newsServer>[0][string] = (_, response) =>
  void response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(FEED);

function probe({ url }: NewsServer, doors: Partial<Doors>, cancelled?: AbortSignal) {
  const { ask, signal } = client();
  const means = {
    key: addressKey,
    ask: (request: Omit<Parameters<typeof ask>[0], 'signal'>) => ask({ ...request, signal: cancelled ?? signal }),
  };
  return probeSite(url('/'), { wordpress: null, feeds: [], ...doors }, means, NOW);
}

describe('the test of a site', () => {
  it('tells how many articles its search finds, and sends one common word', async () => {
    server = await newsServer({
      '/wp-json/wp/v2/posts': (request, response) =>
        json([
          { id: 1, date_gmt: '2026-10-02T15:20:00', link: server?.url('/ferry'), title: { rendered: 'Ferry' } },
          { id: 2, date_gmt: '2026-10-03T15:20:00', link: server?.url('/quay'), title: { rendered: 'Quay' } },
        ])(request, response),
    });
    expect(await probe(server, { wordpress: server.url('/wp-json/') })).toEqual({ kind: 'search', found: 2 });
    expect(server.asked.map((path) => new URL(path, 'http://news.test').searchParams.get('search'))).toEqual(['news']);
  });

  it('falls back to the list of the newest where there is no search', async () => {
    server = await newsServer({ '/newest.xml': feed });
    expect(await probe(server, { feeds: [server.url('/newest.xml')] })).toEqual({ kind: 'list' });
  });

  it('tells why nothing can be asked', async () => {
    server = await newsServer({});
    expect(await probe(server, {})).toEqual({ kind: 'refused', why: 'missing' });
    await server.close();
    server = await newsServer({ '/robots.txt': (_, response) => void response.writeHead(429).end() });
    expect(await probe(server, {})).toEqual({ kind: 'refused', why: 'busy' });
  });

  it('ends when it is cancelled', async () => {
    server = await newsServer({ '/robots.txt': () => undefined });
    const cancel = new AbortController();
    const probing = probe(server, {}, cancel.signal);
    setTimeout(() => cancel.abort(), 50);
    await expect(probing).rejects.toThrow('aborted');
  });
});

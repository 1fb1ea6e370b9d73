import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fetchFeed } from '../../../lib/feeds/fetch-feed';
import { isDue, nextAfterAnswer, nextAfterFailure } from '../../../lib/feeds/schedule';

const RSS =
  '<rss version="2.0"><channel><title>Söund</title><item><title>Pier</title><link>/pier</link></item></channel></rss>';
const NOW = Date.parse('2025-05-01T12:00:00Z');
const NEW = { etag: null, modified: null };

let answer: (request: http.IncomingMessage, response: http.ServerResponse) => void;
let asked: http.IncomingMessage[] = [];
const server = http.createServer((request, response) => {
  asked.push(request);
  answer(request, response);
});
let url = '';
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  asked = [];
});
const ask = (validators: { etag: string | null; modified: string | null } = NEW) =>
  fetchFeed(url, validators, { fetch, now: () => NOW });
const answers = (status: number, headers: Record<string, string>, body: string | Buffer = '') => {
  answer = (_, response) => void response.writeHead(status, headers).end(body);
};

describe('a feed on a web server', () => {
  it('is read, and asked the next time whether it changed', async () => {
    answer = ({ headers }, response) => {
      if (headers['if-none-match'] === '"v1"' && headers['if-modified-since'] === 'Thu, 01 May 2025 10:00:00 GMT')
        response.writeHead(304).end();
      else response.writeHead(200, { etag: '"v1"', 'last-modified': 'Thu, 01 May 2025 10:00:00 GMT' }).end(RSS);
    };
    const first = await ask();
    if (first.kind !== 'feed') throw new Error(first.kind);
    expect(first.feed).toMatchObject({ title: 'Söund', items: [{ url: new URL('/pier', url).href, title: 'Pier' }] });
    expect(await ask(first)).toEqual({ kind: 'unchanged' });
    expect(asked[1]?.headers).not.toHaveProperty('cookie');
    expect(asked[1]?.headers).not.toHaveProperty('referer');
  });

  it('is asked no longer when that is cancelled', async () => {
    answer = () => undefined;
    const cancel = new AbortController();
    const asking = fetchFeed(url, NEW, { fetch, now: () => NOW, signal: cancel.signal });
    setTimeout(() => cancel.abort(), 50);
    await expect(asking).rejects.toThrow('aborted');
  });

  it.each([
    ['its own declaration', {}, '<?xml version="1.0" encoding="iso-8859-1"?>'],
    ['the server', { 'content-type': 'text/xml; charset=ISO-8859-1' }, ''],
    ['neither that is known', { 'content-type': 'text/xml; charset=nonsense' }, null],
  ])('is read in the encoding that %s names', async (_, headers, declaration) => {
    answers(200, headers, declaration === null ? Buffer.from(RSS) : Buffer.from(`${declaration}${RSS}`, 'latin1'));
    expect(await ask()).toMatchObject({ feed: { title: 'Söund' } });
  });

  it.each([
    [404, 'gone'],
    [410, 'gone'],
    [403, 'refused'],
    [429, 'busy'],
    [503, 'busy'],
    [500, 'broken'],
  ])('says what a %i means', async (status, problem) => {
    answers(status, {});
    expect(await ask()).toEqual({ kind: 'failed', problem, wait: 0 });
  });

  it.each([
    ['120', 120_000],
    ['Thu, 01 May 2025 13:00:00 GMT', 3_600_000],
    ['Thu, 01 May 2025 11:00:00 GMT', 0],
    ['999999999', 7 * 86_400_000],
    ['soon', 0],
  ])('waits as long as it asks for: %s', async (retry, wait) => {
    answers(503, { 'retry-after': retry });
    expect(await ask()).toMatchObject({ problem: 'busy', wait });
  });

  it('names the feeds of a page, but not those of comments', async () => {
    answers(
      200,
      { 'content-type': 'text/html' },
      `<!doctype html><head><link rel="Alternate home" type="application/rss+xml" href="/rss?a=1&amp;b=2">
       <link rel=alternate type="application/rss+xml" title="Sound » Comments Feed" href="/comments/feed/">
       <link rel=alternate type="application/rss+xml" href="/feed/replies"><link rel=alternate hreflang=de href="/de">
       <link rel=alternate type="application/json" href="/wp-json/wp/v2/posts/1"><link rel=alternate type="application/atom+xml" href="javascript:1">`,
    );
    expect(await ask()).toEqual({ kind: 'page', feeds: [{ url: new URL('/rss?a=1&b=2', url).href, title: '' }] });
  });

  it('is no feed when it is something else', async () => {
    answers(200, { 'content-type': 'application/json' }, '{"a": 1}');
    expect(await ask()).toMatchObject({ problem: 'not-feed' });
  });

  it('may not be longer than two megabytes', async () => {
    answer = (_, response) => {
      response.writeHead(200);
      const more = () => {
        while (!response.destroyed && response.write('x'.repeat(65_536)));
      };
      response.on('drain', more);
      more();
    };
    expect(await ask()).toMatchObject({ problem: 'too-large' });
  });

  it('must be there', async () => {
    answer = (request) => request.socket.destroy();
    expect(await ask()).toMatchObject({ problem: 'unreachable' });
  });

  it('is waited for no longer than eight seconds', async () => {
    answer = (_, response) => void response.writeHead(200).write('<rss>');
    expect(await ask()).toMatchObject({ problem: 'late' });
  }, 12_000);
});

describe('the schedule', () => {
  const HOUR = 3_600_000;
  const delay = (failures: number, wait = 0) =>
    Date.parse(nextAfterFailure({ failures }, { now: NOW, intervalMs: HOUR, wait }).next ?? '') - NOW;

  it('asks once an interval, and later the more often a feed fails', () => {
    const answered = { ...nextAfterAnswer(NOW, HOUR), fetched: new Date(NOW).toISOString() };
    expect(isDue(answered, NOW + HOUR - 1, HOUR)).toBe(false);
    expect(isDue(answered, NOW + HOUR, HOUR)).toBe(true);
    expect(isDue(answered, NOW + HOUR / 2, HOUR / 2), 'more often from now on').toBe(true);
    expect(isDue(answered, NOW + HOUR, 24 * HOUR), 'less often from now on').toBe(false);
    expect([0, 1, 2, 50].map((failures) => delay(failures))).toEqual([HOUR, 2 * HOUR, 4 * HOUR, 24 * HOUR]);
    expect(delay(0, 30 * HOUR)).toBe(30 * HOUR);
  });
});

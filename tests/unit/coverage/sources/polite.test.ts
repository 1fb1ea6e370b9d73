import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import type { Parsed } from '../../../../lib/coverage/sources/polite';
import { politeClient } from '../../../../lib/coverage/sources/polite';
import { client, memory } from './asking';
import { type NewsServer, newsServer, say } from './news-server';

let server: NewsServer;
afterEach(() => server.close());

/** What was read, as if it were an address: so that it can be seen here. */
const parse = ({ text }: { text: string }): Parsed => ({ headlines: [], addresses: [text] });
const read = ({ addresses }: Parsed) => addresses[0];

async function get(url: string, { ask, signal } = client()) {
  return ask({ url, parse, signal }).then(read, (error) => error.refusal ?? error.name);
}

describe('asking a site politely', () => {
  it('asks one thing at a time, with a pause between', async () => {
    server = await newsServer({ '/a': (_, response) => setTimeout(() => response.end('a'), 30) });
    const ask = politeClient({ fetch, now: Date.now, memory: memory(), spacing: 50 });
    const { signal } = new AbortController();
    const start = performance.now();
    await Promise.all(['/a?1', '/a?2', '/a?3'].map((path) => ask({ url: server.url(path), parse, signal })));
    expect(server.busiest()).toBe(1);
    expect(performance.now() - start).toBeGreaterThan(180);
  });

  it('asks for the same once a day, be it refused or not', async () => {
    server = await newsServer({ '/a': say('text/plain', 'yes') });
    let now = 1_000_000;
    const own = client({ clock: () => now });
    for (const path of ['/a', '/a', '/b', '/b']) await get(server.url(path), own);
    expect(server.asked).toEqual(['/a', '/b']);
    now += 25 * 3_600_000;
    expect(await get(server.url('/a'), own)).toBe('yes');
    expect(server.asked).toHaveLength(3);
  });

  it('leaves a site alone for as long as it asks', async () => {
    server = await newsServer({
      '/a': say('text/plain', 'no', 429, { 'retry-after': '120' }),
      '/b': say('text/plain', 'b'),
    });
    let now = 1_000_000;
    const own = client({ clock: () => now });
    expect(await get(server.url('/a'), own)).toBe('busy');
    expect(await get(server.url('/b'), own)).toBe('busy');
    now += 119_000;
    expect(await get(server.url('/b'), own)).toBe('busy');
    expect(server.asked).toEqual(['/a']);
    now += 2_000;
    expect(await get(server.url('/b'), own)).toBe('b');
  });

  it('reads no more than it can hold, packed or not', async () => {
    const page = Buffer.alloc(100_000, 'x');
    server = await newsServer({
      '/endless': (_, response) => {
        response.writeHead(200, { 'content-type': 'text/plain' });
        const more = () => !response.destroyed && response.write(page, () => setImmediate(more));
        more();
      },
      '/bomb.gz': say('application/gzip', gzipSync(Buffer.alloc(50_000_000))),
      '/small.gz': say('application/gzip', gzipSync('inside')),
      '/broken.gz': say('application/gzip', Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3])),
    });
    expect(await get(server.url('/endless'))).toBe('too-large');
    expect(await get(server.url('/bomb.gz'))).toBe('too-large');
    expect(await get(server.url('/small.gz'))).toBe('inside');
    expect(await get(server.url('/broken.gz'))).toBe('unreachable');
  });

  it('follows a site to its own pages, and with words of the article nowhere', async () => {
    const other = await newsServer({ '/': say('text/plain', 'foreign') });
    server = await newsServer({
      '/moved': say('text/plain', '', 301, { location: '/here' }),
      '/away': say('text/plain', '', 301, { location: other.url('/') }),
      '/here': say('text/plain', 'here'),
    });
    expect(await get(server.url('/moved'))).toBe('here');
    expect(await get(server.url('/away'))).toBe('elsewhere');
    const before = server.asked.length;
    const { ask, signal } = client();
    await expect(ask({ url: server.url('/moved'), hasWords: true, parse, signal })).rejects.toThrow('elsewhere');
    expect(server.asked.slice(before)).toEqual(['/moved']);
    await other.close();
  });

  it('reads the encoding that the answer names', async () => {
    server = await newsServer({
      '/header': say('text/xml; charset=ISO-8859-1', Buffer.from('caf\xe9', 'latin1')),
      '/declared': say('text/xml', Buffer.from('<?xml version="1.0" encoding="windows-1252"?>caf\xe9', 'latin1')),
      '/unknown': say('text/xml; charset=klingon', 'café'),
    });
    expect(await get(server.url('/header'))).toBe('café');
    expect(await get(server.url('/declared'))).toContain('café');
    expect(await get(server.url('/unknown'))).toBe('café');
  });

  it('ends when it is cancelled, and says when nobody answers', async () => {
    server = await newsServer({ '/hang': () => undefined });
    const cancel = new AbortController();
    const { ask } = client();
    const pending = ask({ url: server.url('/hang'), parse, signal: cancel.signal });
    setTimeout(() => cancel.abort(), 30);
    await expect(pending).rejects.toMatchObject({ name: 'AbortError' });
    expect(await get('http://127.0.0.1:1/')).toBe('unreachable');
  });
});

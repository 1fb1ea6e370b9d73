import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll } from 'vitest';

/** A document, or more exactly its type, headers and body. */
type Reply = string | { status?: number; type?: string; headers?: Record<string, string>; body: string | Buffer };

/** What is served under a path of every host, perhaps as its query asks for. */
export type Page = Reply | ((url: URL) => Reply);

export interface PageServer {
  url(path: string, host?: string): string;
  /** The addresses that were asked for, in order. */
  asked: string[];
}

/** Serves a few pages of a test's own to the browsers. Nothing is kept in their caches. */
export function servePages(pages: Record<string, Page>): PageServer {
  let port = 0;
  const asked: string[] = [];
  const server = http.createServer((request, response) => {
    asked.push(`http://${request.headers.host}${request.url}`);
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    const found = pages[url.pathname];
    const page = typeof found === 'function' ? found(url) : found;
    if (page === undefined) {
      response.writeHead(404).end();
      return;
    }
    const {
      status = 200,
      type = 'text/html; charset=utf-8',
      headers = {},
      body,
    }: Exclude<Reply, string> = typeof page === 'string' ? { body: page } : page;
    response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', ...headers }).end(body);
  });
  beforeAll(async () => {
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    port = (server.address() as AddressInfo).port;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return { asked, url: (path, host = 'page.test') => `http://${host}:${port}${path}` };
}

interface Story {
  title: string;
  /** Says by which words this article can be told from others; stands in its first paragraph. */
  mark: string;
  head?: string;
  before?: string;
  after?: string;
}

/** An article as plain news sites write them: a menu, a headline, ten paragraphs with a quote and a date, a footer. */
export function story({ title, mark, head = '', before = '', after = '' }: Story): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="article"><meta property="og:title" content="${title}">
<meta property="article:published_time" content="2026-10-14T09:00:00Z">${head}</head>
<body><nav><a href="/">Home</a> <a href="/sport">Sport</a> Main menu</nav>${before}
<main><article><h1>${title}</h1><p class="byline">By Ann Writer</p>${paragraphs(mark)}</article></main>
${after}<footer>Subscribe to our newsletter · Cookie policy</footer></body></html>`;
}

function paragraphs(mark: string): string {
  const council =
    'The council met for four hours in the old town hall, and most of the seats in the gallery were taken.';
  const debate =
    'Members of both parties spoke for and against the plan, which had been drawn up over the summer by its officers.';
  return [
    `${mark} The town council voted on Tuesday to keep the library open, by five votes to four.`,
    `“We will keep every one of the doors open,” said Maria Oldfield, the council leader, after the vote on Tuesday. ${council}`,
    `The library was closed in March 2024 after a flood. ${debate}`,
    ...Array.from({ length: 7 }, () => `${council} ${debate}`),
  ]
    .map((text) => `<p>${text}</p>`)
    .join('\n');
}

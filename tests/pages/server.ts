import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { articleOf, articles, newest, type OutletId, outlets, type SampleArticle } from './index';
import { oddPages } from './odd/odd';
import type { Reply } from './outlets/outlet';

export type Host = OutletId | 'odd';

export interface LoggedRequest {
  host: string;
  path: string;
  method: string;
}

export interface SampleSite {
  port: number;
  /** "http://ledger.test:PORT": needs a browser that maps these hosts to 127.0.0.1. */
  origin(host: Host): string;
  /** Address of an article; variants: "amp" (ledger), "app" and "strict" (wire). */
  urlOf(slug: string, variant?: string): string;
  /** The same on localhost, for any browser: http://localhost:PORT/site/OUTLET/… */
  localUrlOf(slug: string, variant?: string): string;
  newest: SampleArticle;
  /** Every request answered, in order. */
  log: LoggedRequest[];
  close(): Promise<void>;
}

/** All hosts of the sample web, for browsers that want a list. */
export const hosts = ['ledger.test', 'courier.test', 'wire.test', 'odd.test'];

export async function startSite(port = 0): Promise<SampleSite> {
  const log: LoggedRequest[] = [];
  const server = createServer((request, response) => {
    const {
      host = '',
      path,
      method,
    } = { host: request.headers.host, path: request.url ?? '/', method: request.method ?? 'GET' };
    log.push({ host: host.replace(/:\d+$/, ''), path, method });
    send(response, safely(request, host, path));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  const bound = (server.address() as AddressInfo).port;
  const origin = (host: Host) => `http://${host}.test:${bound}`;
  const pathOf = (slug: string, variant?: string) => {
    const article = articleOf(slug);
    return { outlet: article.outlet, path: outlets[article.outlet].pathOf(article, variant) };
  };
  return {
    port: bound,
    origin,
    urlOf(slug, variant) {
      const { outlet, path } = pathOf(slug, variant);
      return origin(outlet) + path;
    },
    localUrlOf(slug, variant) {
      const { outlet, path } = pathOf(slug, variant);
      return `http://localhost:${bound}/site/${outlet}${path}`;
    },
    newest,
    log,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** One broken page must not end the server. */
function safely(request: IncomingMessage, host: string, path: string): Reply {
  try {
    return request.method === 'POST' ? { status: 303, headers: { location: '/' }, body: '' } : replyTo(host, path);
  } catch (error) {
    return { status: 500, type: 'text/plain', body: String(error) };
  }
}

/** The whole site as a function of host and path. */
export function replyTo(host: string, path: string): Reply {
  const prefixed = path.match(/^(\/site\/(\w+))(\/.*)?$/);
  if (prefixed?.[1] && prefixed[2]) return siteReply(prefixed[2], prefixed[3] ?? '/', `http://${host}`, prefixed[1]);
  const name = host.split('.')[0] ?? '';
  if (name === 'odd' || isOutlet(name)) return siteReply(name, path, `http://${host}`, '');
  const first = outlets[newest.outlet];
  return { status: 302, headers: { location: `/site/${first.id}/` }, body: '' };
}

function siteReply(name: string, path: string, origin: string, base: string): Reply {
  const pathname = path.replace(/[?#].*$/, '');
  if (pathname.startsWith('/assets/')) return asset(pathname.slice('/assets/'.length));
  if (pathname === '/favicon.ico') return asset('icon.svg');
  if (name === 'odd') return oddPages[pathname]?.() ?? notFound;
  if (!isOutlet(name)) return notFound;
  const site = { origin, base, articles: articles.filter(({ outlet }) => outlet === name) };
  return outlets[name].reply(path, site) ?? notFound;
}

const isOutlet = (name: string): name is OutletId => Object.hasOwn(outlets, name);

const notFound: Reply = { status: 404, type: 'text/plain', body: 'Not found' };

const types: Record<string, string> = { svg: 'image/svg+xml', css: 'text/css', js: 'text/javascript' };

function asset(name: string): Reply {
  const type = types[name.split('.').pop() ?? ''];
  if (!type || !/^[\w-]+\.\w+$/.test(name)) return notFound;
  try {
    return { type, body: readFileSync(fileURLToPath(new URL(`./assets/${name}`, import.meta.url))) };
  } catch {
    return notFound;
  }
}

function send(
  response: ServerResponse,
  { status = 200, type = 'text/html; charset=utf-8', headers, body }: Reply,
): void {
  response.writeHead(status, { 'content-type': type, ...headers });
  response.end(body);
}

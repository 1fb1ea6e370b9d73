import { existsSync, readFileSync, statSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

/** A page that is served, and how to stop serving it. */
export interface ServedPage {
  url: string;
  close(): Promise<void> | void;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.pdf': 'application/pdf',
};

/** Serves the file's folder, and nothing above it, so that its pictures and styles are found. */
export async function serveFile(file: string): Promise<ServedPage> {
  const folder = path.dirname(file);
  const server = http.createServer((request, response) => {
    const name = decodeURIComponent(new URL(request.url ?? '/', 'http://page.test').pathname);
    const wanted = path.join(folder, name);
    if (!wanted.startsWith(folder + path.sep) || !existsSync(wanted) || !statSync(wanted).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[path.extname(wanted).toLowerCase()] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(readFileSync(wanted));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://page.test:${port}/${encodeURIComponent(path.basename(file))}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

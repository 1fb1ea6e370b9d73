import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface NewsServer {
  url(path: string): string;
  /** Paths that were asked for, in order, and the most requests that were open at once. */
  asked: string[];
  busiest(): number;
  headers: IncomingMessage['headers'][];
  close(): Promise<void>;
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** A web server of this computer whose answers the test writes: paths without query to a handler. */
export async function newsServer(handlers: Record<string, Handler>): Promise<NewsServer> {
  const asked: string[] = [];
  const headers: IncomingMessage['headers'][] = [];
  let [open, most] = [0, 0];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    headers.push(request.headers);
    open += 1;
    most = Math.max(most, open);
    response.on('close', () => {
      open -= 1;
    });
    const handler = handlers[new URL(request.url ?? '/', 'http://news.test').pathname];
    if (handler) handler(request, response);
    else response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>Not here</h1>');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    asked,
    headers,
    busiest: () => most,
    url: (path) => `http://127.0.0.1:${port}${path}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

export const say =
  (type: string, body: string | Uint8Array, status = 200, headers: Record<string, string> = {}): Handler =>
  (_, response) =>
    void response.writeHead(status, { 'content-type': type, ...headers }).end(body);

export const json = (value: unknown, status = 200): Handler =>
  say('application/json; charset=UTF-8', JSON.stringify(value), status);

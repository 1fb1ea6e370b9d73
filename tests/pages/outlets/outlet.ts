import type { OutletId, SampleArticle } from '../article';

/** A page as the server sends it. */
export interface Reply {
  status?: number;
  type?: string;
  headers?: Record<string, string>;
  body: string | Uint8Array;
}

/** Where the site is served: by its own host (`base` empty) or under a path of localhost. */
export interface Site {
  origin: string;
  base: string;
  /** Newest first. */
  articles: SampleArticle[];
}

export interface Outlet {
  id: OutletId;
  name: string;
  host: string;
  motto: string;
  /** Path of an article on its site, variants included ("amp", "app", "strict"). */
  pathOf(article: SampleArticle, variant?: string): string;
  /** The reply to a path of this site, or null when it has no such page. */
  reply(path: string, site: Site): Reply | null;
}

export function html(body: string, headers?: Record<string, string>, status = 200): Reply {
  return { status, headers, type: 'text/html; charset=utf-8', body: `<!doctype html>\n${body}` };
}

import type { Database } from '@sqlite.org/sqlite-wasm';
import type { Report } from '../analyse/report';
import type { Coverage } from '../coverage/coverage';
import type { Article } from '../extract/article';
import type { Index } from './index-search';
export function cover(
  _db: Database,
  _index: Index,
  _read: { article: Article; report: Report },
  _now: string,
): Coverage {
  return { article: [], people: {}, claims: {} };
}

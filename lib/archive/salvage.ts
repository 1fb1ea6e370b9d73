import type { Database } from '@sqlite.org/sqlite-wasm';

/** Where the ids of all articles stand: if one place is damaged, another may be whole. */
const PLACES = [
  'not indexed',
  'indexed by article_host',
  'indexed by article_provenance',
  'indexed by sqlite_autoindex_article_1',
];

/** Reads what can be read of a database, piece by piece. */
export class Salvage {
  /** Why the first piece that could not be read could not; null where all of them could. */
  failure: unknown = null;

  constructor(private readonly db: Database) {}

  /** What `read` gives; null where it throws. */
  take<T>(read: () => T): T | null {
    try {
      return read();
    } catch (error) {
      this.failure ??= error;
      return null;
    }
  }

  /** The next ids of articles after that one, in order. */
  idsAfter(id: number, limit: number): number[] {
    for (const place of PLACES) {
      const ids = this.take(() => this.#ids(place, id, limit));
      if (ids) return ids;
    }
    return [];
  }

  #ids(place: string, after: number, limit: number): number[] {
    const sql = `select id from article ${place} where id > ? order by id limit ?`;
    return this.db.selectValues(sql, [after, limit]).map(Number);
  }
}

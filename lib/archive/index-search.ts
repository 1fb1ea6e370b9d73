import type { Database } from '@sqlite.org/sqlite-wasm';
import { addDays } from '../coverage/days';
import { type Candidate, type Document, documentOf } from '../coverage/document';
import type { Rarity } from '../coverage/weights';
import { type Removed, removeSome } from './removal';
import { firstId } from './save';
import { WordCounts } from './word-counts';

/** Days, inclusive, within which to search. */
export interface Window {
  from?: string;
  to: string;
}

/** Articles that stay in memory: what one article's claims ask for is much the same. */
const KEPT_MAX = 600;

const READ = `
  select id, url, title, body, published is null undated, site, lang, provenance, origin, saved,
    coalesce(published, iif(provenance = 'imported', saved, null)) published
  from article where id in (select value from json_each(?))`;

/** The full-text index: candidates for a question, and how rare words are. */
export class Index implements Rarity {
  #words: WordCounts;
  /** Those asked for last stand last. */
  #kept = new Map<number, Candidate>();
  #documents = new WeakMap<Candidate, Document>();

  constructor(readonly db: Database) {
    this.#words = new WordCounts(db);
  }

  get total(): number {
    return this.#words.total;
  }

  documents = (stem: string): number => this.#words.documents(stem);

  /** After articles have come, one of them perhaps in the place of another. */
  refresh(): void {
    this.#words.refresh();
    this.#kept.clear();
  }

  /** Removes the first of these articles or, when there are none, does some of what is left to do after a removal. */
  remove(ids: readonly number[]): Removed {
    const gone = removeSome(this.db, ids);
    if (gone.removed > 0) this.forget();
    return gone;
  }

  /** After articles have gone: nothing of them is kept. */
  forget(): void {
    this.#words.close();
    this.#words = new WordCounts(this.db);
    this.#kept.clear();
  }

  /** The articles that match an expression best. `expression` comes from `anyOf` or `phrase`, never from outside. */
  search(expression: string, window: Window, limit: number): Candidate[] {
    return this.candidates(this.ids(expression, window, limit));
  }

  /** The same without reading them. */
  ids(expression: string, { from, to }: Window, limit: number): number[] {
    if (expression === '') return [];
    // A day more: what counts in the end is the time with its zone.
    const bounds = [from ? firstId(from) : 0, firstId(addDays(to, 2)) - 1];
    const sql = 'select rowid from ft where ft match ? and rowid between ? and ? order by rank limit ?';
    return this.db.selectValues(sql, [expression, ...bounds, limit]).map(Number);
  }

  /** In the order of the ids. Only those are read that are not known yet: texts are long. */
  candidates(ids: readonly number[]): Candidate[] {
    const missing = ids.filter((id) => !this.#kept.has(id));
    const found = new Map(this.each(missing, (candidate) => candidate).map((candidate) => [candidate.id, candidate]));
    const candidates = ids.flatMap((id) => found.get(id) ?? this.#kept.get(id) ?? []);
    for (const candidate of candidates) this.#keep(candidate);
    return candidates;
  }

  /** What `look` finds in each of many articles, in the order of the ids. One is read after the other, and none is kept. */
  each<T>(ids: readonly number[], look: (candidate: Candidate) => T): T[] {
    const found = new Map<number, T>();
    if (ids.length > 0)
      this.db.exec({
        sql: READ,
        bind: [JSON.stringify(ids)],
        rowMode: 'object',
        callback: (row) => {
          const candidate = { ...row, undated: Boolean(row.undated) } as unknown as Candidate;
          found.set(candidate.id, look(candidate));
        },
      });
    return [...new Set(ids)].flatMap((id) => found.get(id) ?? []);
  }

  /** A candidate with its words counted. */
  document(candidate: Candidate): Document {
    const known = this.#documents.get(candidate);
    if (known) return known;
    const document = documentOf(candidate);
    this.#documents.set(candidate, document);
    return document;
  }

  #keep(candidate: Candidate): void {
    this.#kept.delete(candidate.id);
    this.#kept.set(candidate.id, candidate);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > KEPT_MAX && oldest !== undefined) this.#kept.delete(oldest);
  }
}

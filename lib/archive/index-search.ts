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

/** Articles with their words counted: what one article's claims ask for is much the same. */
const CACHE_MAX = 800;

/** The full-text index: candidates for a question, and how rare words are. */
export class Index implements Rarity {
  #words: WordCounts;
  #documents = new Map<number, Document>();

  constructor(readonly db: Database) {
    this.#words = new WordCounts(db);
  }

  get total(): number {
    return this.#words.total;
  }

  documents = (stem: string): number => this.#words.documents(stem);

  /** After articles have come. */
  refresh(): void {
    this.#words.refresh();
  }

  /** Removes the first of these articles or, when there are none, does some of what is left to do after a removal. */
  remove(ids: readonly number[]): Removed {
    const gone = removeSome(this.db, ids);
    if (gone.removed > 0) this.forget();
    return gone;
  }

  /** After articles have gone: nothing of them is kept. */
  forget(): void {
    this.#words = new WordCounts(this.db);
    this.#documents.clear();
  }

  /** The articles that match an expression best. `expression` comes from `anyOf` or `phrase`, never from outside. */
  search(expression: string, { from, to }: Window, limit: number): Candidate[] {
    if (expression === '') return [];
    // A day more: what counts in the end is the time with its zone.
    const bounds = [from ? firstId(from) : 0, firstId(addDays(to, 2)) - 1];
    const rows = this.db.selectObjects(
      `select id, url, title, body, published is null undated, site, lang, provenance, origin, saved,
         coalesce(published, iif(provenance = 'imported', saved, null)) published
       from (select rowid as found from ft where ft match ? and rowid between ? and ? order by rank limit ?)
       join article on id = found`,
      [expression, ...bounds, limit],
    ) as unknown as Candidate[];
    return rows.map((row) => ({ ...row, undated: Boolean(row.undated) }));
  }

  /** A candidate with its words counted. One that was saved anew since is counted anew. */
  document(candidate: Candidate): Document {
    const { id, title, body } = candidate;
    const known = this.#documents.get(id);
    if (known && known.title === title && known.body === body) return { ...known, ...candidate };
    if (this.#documents.size >= CACHE_MAX) this.#documents.clear();
    const document = documentOf(candidate);
    this.#documents.set(id, document);
    return document;
  }
}

import type { Database } from '@sqlite.org/sqlite-wasm';
import { addDays } from '../coverage/days';
import { type Candidate, type Document, documentOf } from '../coverage/document';
import type { Rarity } from '../coverage/weights';
import { firstId } from './save';

/** Days, inclusive, within which to search. */
export interface Window {
  from?: string;
  to: string;
}

const CACHE_MAX = 2_000;

/** The full-text index: candidates for a question, and how rare words are. */
export class Index implements Rarity {
  #counts = new Map<string, number>();
  #documents = new Map<number, Document>();
  #total: number | null = null;

  constructor(readonly db: Database) {}

  get total(): number {
    this.#total ??= Number(this.db.selectValue('select count(*) from article'));
    return this.#total;
  }

  /** Common words take the index long to count, and their counts hardly change: each is counted once. */
  documents = (stem: string): number => {
    const known = this.#counts.get(stem);
    if (known !== undefined) return known;
    const count = Number(this.db.selectValue('select doc from ft_words where term = ?', [stem]) ?? 0);
    this.#counts.set(stem, count);
    return count;
  };

  /** After the archive has changed. */
  forget(): void {
    this.#counts.clear();
    this.#documents.clear();
    this.#total = null;
  }

  /** The articles that match an expression best. `expression` comes from `anyOf` or `phrase`, never from outside. */
  search(expression: string, { from, to }: Window, limit: number): Document[] {
    if (expression === '') return [];
    // A day more: what counts in the end is the time with its zone.
    const bounds = [from ? firstId(from) : 0, firstId(addDays(to, 2)) - 1];
    const ids = this.db.selectValues(
      'select rowid from ft where ft match ? and rowid between ? and ? order by rank limit ?',
      [expression, ...bounds, limit],
    );
    return ids.map((id) => this.#load(Number(id)));
  }

  #load(id: number): Document {
    const known = this.#documents.get(id);
    if (known) return known;
    if (this.#documents.size >= CACHE_MAX) this.#documents.clear();
    const sql = 'select id, url, title, body, published, site, lang, provenance from article where id = ?';
    const document = documentOf(this.db.selectObject(sql, [id]) as unknown as Candidate);
    this.#documents.set(id, document);
    return document;
  }
}

/** An expression for texts with any of the words. Quoted one by one: bare, `don't` or `a-b` would be syntax. */
export function anyOf(words: Iterable<string>): string {
  return [...words].map(phrase).filter(Boolean).join(' OR ');
}

/** An expression for the words in this order; empty when there is no word. */
export function phrase(text: string): string {
  const words = text.match(/[\p{L}\p{N}\p{M}]+/gu);
  return words ? `"${words.join(' ')}"` : '';
}

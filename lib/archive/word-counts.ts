import type { BindingSpec, Database, PreparedStatement } from '@sqlite.org/sqlite-wasm';
import type { Rarity } from '../coverage/weights';
import { anyOf } from './expression';

/** Beyond this many articles a word is counted in the newest of them first: a common one takes long to count in all. */
const EXACT_MAX = 10_000;
const SAMPLE = 2_000;
/** Found less often in the sample, a word is rare enough to be counted in all. */
const LEAST = 25;
/** Share of change in the number of articles after which words are counted anew. */
const DRIFT = 0.05;
const CACHE_MAX = 100_000;

/** How many articles hold a stem, from the index itself. Counts of a large archive hardly change from one article to the next. */
export class WordCounts implements Rarity {
  #counts = new Map<string, number>();
  #total: number | null = null;
  #statements = new Map<string, PreparedStatement>();
  #countedAt = 0;
  #sampleFrom = 0;

  constructor(readonly db: Database) {}

  get total(): number {
    this.#total ??= this.#countArticles();
    return this.#total;
  }

  documents = (stem: string): number => {
    const total = this.total;
    const known = this.#counts.get(stem);
    if (known !== undefined) return known;
    if (this.#counts.size >= CACHE_MAX) this.#counts.clear();
    const count = this.#inSample(stem, total) ?? this.#inAll(stem);
    this.#counts.set(stem, count);
    return count;
  };

  /** After articles have come or gone. */
  refresh(): void {
    this.#total = null;
  }

  /** To be called before it is left: what it keeps lies outside of the language's own memory. */
  close(): void {
    for (const statement of this.#statements.values()) statement.finalize();
    this.#statements.clear();
  }

  /** An article has hundreds of words: to prepare a statement takes as long as to ask it. */
  #ask(sql: string, bind: BindingSpec): number {
    const statement = this.#statements.get(sql) ?? this.db.prepare(sql);
    this.#statements.set(sql, statement);
    try {
      return statement.bind(bind).step() ? Number(statement.get(0)) : 0;
    } finally {
      statement.reset(true);
    }
  }

  #countArticles(): number {
    const total = Number(this.db.selectValue('select count(*) from article'));
    if (Math.abs(total - this.#countedAt) <= this.#countedAt * DRIFT && total > EXACT_MAX) return total;
    this.#counts.clear();
    this.#countedAt = total;
    const sql = 'select id from article order by id desc limit 1 offset ?';
    this.#sampleFrom = Number(this.db.selectValue(sql, [SAMPLE - 1]) ?? 0);
    return total;
  }

  #inSample(stem: string, total: number): number | null {
    if (total <= EXACT_MAX) return null;
    const sql = 'select count(*) from ft where ft match ? and rowid >= ?';
    const count = this.#ask(sql, [anyOf([stem]), this.#sampleFrom]);
    return count < LEAST ? null : Math.round((count * total) / SAMPLE);
  }

  #inAll(stem: string): number {
    return this.#ask('select doc from ft_words where term = ?', [stem]);
  }
}

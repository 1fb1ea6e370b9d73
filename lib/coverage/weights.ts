import { FUNCTION_WORDS } from './function-words';

/** How rare words are in the archive, in which everything is weighed. */
export interface Rarity {
  /** Articles in the index. */
  total: number;
  /** Articles that hold the stem. */
  documents(stem: string): number;
}

export function idf({ total, documents }: Rarity, stem: string): number {
  if (FUNCTION_WORDS.has(stem)) return 0;
  const count = documents(stem);
  return Math.log(1 + (total - count + 0.5) / (count + 0.5));
}

/** BM25's saturation and length normalisation; the average length of a news text in words. */
const K1 = 1.2;
const B = 0.75;
const AVERAGE_LENGTH = 450;

/** BM25 of one text for weighted words. */
export function bm25(words: Map<string, number>, counts: Map<string, number>, length: number): number {
  let sum = 0;
  for (const [stem, weight] of words) {
    const count = counts.get(stem);
    if (count) sum += (weight * count * (K1 + 1)) / (count + K1 * (1 - B + (B * length) / AVERAGE_LENGTH));
  }
  return sum;
}

/** The most that any text can have of weighted words, each once. */
export function sumOf(words: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const weight of words.values()) sum += weight;
  return sum;
}

/** Share of one set of names, by weight, that a text has too. */
export function shareOf(names: ReadonlyMap<string, number>, present: { has(stem: string): boolean }): number {
  let [all, shared] = [0, 0];
  for (const [stem, weight] of names) {
    all += weight;
    if (present.has(stem)) shared += weight;
  }
  return all > 0 ? shared / all : 0;
}

/** Likeness of two sets of words, each word weighing its rarity squared. */
export function cosine(a: Iterable<string>, b: ReadonlyMap<string, number>, weight: (stem: string) => number): number {
  let [left, right, both] = [0, 0, 0];
  for (const stem of a) {
    const squared = weight(stem) ** 2;
    left += squared;
    if (b.has(stem)) both += squared;
  }
  for (const stem of b.keys()) right += weight(stem) ** 2;
  return both > 0 ? both / Math.sqrt(left * right) : 0;
}

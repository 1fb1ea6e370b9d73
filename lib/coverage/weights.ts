import { COMMON_WORDS } from './common-words';
import { FUNCTION_WORDS } from './function-words';

/** How rare words are in the archive, in which everything is weighed. */
export interface Rarity {
  /** Articles in the index. */
  total: number;
  /** Articles that hold the stem. */
  documents(stem: string): number;
}

/** What is known of words beforehand weighs as much as so many articles: in a handful of one story, its words would pass for common. */
const PRIOR_ARTICLES = 50;
/** Share of articles that hold a word that is not among the common ones. */
const UNCOMMON = 0.002;

/** Share of articles that hold a stem: what the archive says, and for want of articles what is so elsewhere. */
export function shareOfArticles({ total, documents }: Rarity, stem: string): number {
  return (documents(stem) + PRIOR_ARTICLES * shareElsewhere(stem)) / (total + PRIOR_ARTICLES);
}

/** Share of the articles of any English newspaper. */
export const shareElsewhere = (stem: string): number => COMMON_WORDS.get(stem) ?? UNCOMMON;

/** Inverse document frequency of a stem that so large a share of so many articles hold. */
export function rarityOf(share: number, total: number): number {
  return Math.log(1 + ((1 - share) * total + 0.5) / (share * total + 0.5));
}

export function idf(rarity: Rarity, stem: string): number {
  if (FUNCTION_WORDS.has(stem)) return 0;
  return rarityOf(shareOfArticles(rarity, stem), rarity.total + PRIOR_ARTICLES);
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

/** Cosine of two sets of weighted words. */
export function cosineOf(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let shared = 0;
  for (const [stem, weight] of a) if (b.has(stem)) shared += weight ** 2;
  return shared > 0 ? shared / Math.sqrt(squaresOf(a) * squaresOf(b)) : 0;
}

function squaresOf(words: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const weight of words.values()) sum += weight ** 2;
  return sum;
}

/**
 * Likeness of two texts: geometric mean of the share of the first one's words, by rarity squared, and of the second one's, by number.
 * It comes near the cosine, for which each word of the second would have to be looked up in the index.
 */
export function likenessOf(words: ReadonlyMap<string, number>, counts: ReadonlyMap<string, number>): number {
  let [all, both, shared] = [0, 0, 0];
  for (const [stem, weight] of words) {
    all += weight ** 2;
    if (weight === 0 || !counts.has(stem)) continue;
    both += weight ** 2;
    shared++;
  }
  return shared > 0 ? Math.sqrt((both / all) * (shared / counts.size)) : 0;
}

/** What tells two reports of one event from two reports of like events. */
export interface Likeness {
  /** BM25 of the earlier article for this one's words, as a share of the best candidate's. */
  best: number;
  /** Share of the earlier headline's words, by rarity, that this article has anywhere. */
  theirHeadline: number;
  /** Cosine of the two headlines. */
  headlines: number;
  /** Logarithm of the number of figures both have. */
  figures: number;
  /** Pairs of neighbouring words both texts have, against their length. */
  pairs: number;
  /** Days between the two. */
  days: number;
}

/**
 * Logistic regression on 150 articles of 50 news stories, three reports each, among 8,000 other articles of the same days; each once more
 * without the reports of its story, so that being the best of what there is does not make a story.
 * Ten-fold, no story in two folds, mean of six divisions: precision .93, recall .95; something found for 34 of the 150 whose story is
 * not there.
 */
const WEIGHTS: Likeness = { best: 4.99, theirHeadline: 3.78, headlines: 9.47, figures: 2.03, pairs: 43.9, days: -1.04 };
const BIAS = -11.86;
const LEAST = 0.2;
/** No pair of one story was further apart. */
export const MAX_DAYS = 4;

export function isSameStory(likeness: Likeness): boolean {
  if (likeness.days > MAX_DAYS) return false;
  const features = Object.keys(WEIGHTS) as (keyof Likeness)[];
  const sum = features.reduce((total, feature) => total + WEIGHTS[feature] * likeness[feature], BIAS);
  return 1 / (1 + Math.exp(-sum)) >= LEAST;
}

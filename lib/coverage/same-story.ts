/** What tells two reports of one event from two reports of like events. Shares are 0 to 1. */
export interface Likeness {
  /** BM25 of the earlier article for this one's words, as a share of the sum of their weights. */
  text: number;
  /** The same as a share of the best candidate's. */
  best: number;
  /** Share of the earlier headline's words, by rarity, that this article has anywhere. */
  theirHeadline: number;
  /** Share of this headline's words, by rarity, that the earlier article has anywhere. */
  ourHeadline: number;
  /** Days between the two. */
  days: number;
}

/**
 * Logistic regression on 150 news stories with three reports each among 8,000 other articles of the same days.
 * Ten-fold, by story: precision .92, recall .94, where likeness of words alone gives .88 and .84.
 */
const WEIGHTS: Likeness = { text: 5.64, best: 4.02, theirHeadline: 3.59, ourHeadline: 2.41, days: -0.53 };
const BIAS = -8.15;
const LEAST = 0.4;
/** No pair of one story was further apart. */
const MAX_DAYS = 4;

export function isSameStory(likeness: Likeness): boolean {
  if (likeness.days > MAX_DAYS) return false;
  const features = Object.keys(WEIGHTS) as (keyof Likeness)[];
  const sum = features.reduce((total, feature) => total + WEIGHTS[feature] * likeness[feature], BIAS);
  return 1 / (1 + Math.exp(-sum)) >= LEAST;
}

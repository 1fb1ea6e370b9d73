import type { PageFeatures } from './page-features';

/** Written by `npm run train`; log-odds. */
export const BIAS = -1.33;

/** Log-odds for a feature of 1. */
export const WEIGHTS: Record<keyof PageFeatures, number> = {
  front: -1.11,
  articleFolder: 0.6,
  list: -1.18,
  shopFolder: -0.54,
  threadFolder: -1.9,
  referenceFolder: -1.06,
  folderItself: -2.01,
  slug: 0.87,
  dated: 0.58,
  fewLong: -0.44,
  inOneBox: 0.81,
  shareOfBox: 0.62,
  shareOfOuterBox: 0.54,
  ours: -0.85,
  told: 0.96,
  articleType: 0.93,
  threadType: -1.56,
  otherType: -0.84,
  openGraphArticle: 0.8,
  authorMeta: 0.66,
  titleWords: 1.38,
  headlineWords: 0.7,
  oneTime: 0.67,
  articles: 0.6,
  captions: 0.67,
  share: 0.49,
  linkShare: -0.81,
  pagination: -0.68,
  controls: -0.78,
  password: -0.71,
  price: -1.29,
  code: -1.09,
};

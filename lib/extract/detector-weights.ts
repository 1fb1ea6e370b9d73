import type { PageFeatures } from './page-features';

/** Written by `npm run train`; log-odds. An even chance is where precision and recall are the same on pages left out. */
export const BIAS = -1.16;

/** Log-odds for a feature of 1. */
export const WEIGHTS: Record<keyof PageFeatures, number> = {
  front: -1.12,
  articleFolder: 0.6,
  list: -1.18,
  shopFolder: -0.54,
  threadFolder: -1.95,
  referenceFolder: -1.06,
  folderItself: -1.99,
  slug: 0.85,
  dated: 0.58,
  fewLong: -0.44,
  inOneBox: 0.77,
  shareOfBox: 0.6,
  shareOfOuterBox: 0.53,
  ours: -0.84,
  told: 0.97,
  articleType: 0.93,
  threadType: -1.52,
  otherType: -0.83,
  openGraphArticle: 0.81,
  authorMeta: 0.67,
  titleWords: 1.38,
  headlineWords: 0.67,
  oneTime: 0.68,
  articles: 0.53,
  captions: 0.69,
  share: 0.51,
  linkShare: -0.88,
  pagination: -0.67,
  controls: -0.82,
  password: -0.7,
  price: -1.27,
  code: -1.08,
};

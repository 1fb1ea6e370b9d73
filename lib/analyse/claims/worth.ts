import type { ClaimWords } from './words/claim-words';

export interface Subject {
  sentence: string;
  /** Where in the article it stands, 0 to 1. */
  position: number;
  people: number;
  /** The claim is about an earlier day than the day before publication. */
  background: boolean;
  /** Its date stands in a noun phrase or a clause below. */
  aside: boolean;
}

/** Log-odds beside those of the words: base rate, length, place, people. */
const WEIGHTS = { base: -0.8, long: 0.35, short: -1.2, early: 0.6, people: 0.3, background: 0.2, aside: -0.5 };
const LONG = 25;
const SHORT = 8;

/** 0 to 1: how likely a reader would want to check it or see what was written before. */
export function worth({ sentence, position, people, background, aside }: Subject, words: ClaimWords): number {
  const length = sentence.split(/\s/).length;
  let odds = WEIGHTS.base;
  for (const feature of words.features) if (feature.test.test(sentence)) odds += feature.weight;
  if (length > LONG) odds += WEIGHTS.long;
  if (length < SHORT) odds += WEIGHTS.short;
  if (position < 1 / 3) odds += WEIGHTS.early;
  if (people > 0) odds += WEIGHTS.people;
  if (aside) odds += WEIGHTS.aside;
  if (background) odds += WEIGHTS.background;
  return Math.round(1000 / (1 + Math.exp(-odds))) / 1000;
}

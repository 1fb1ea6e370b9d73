import { quantitiesIn } from '../analyse/claims/quantities';
import { claimWordsOf } from '../analyse/claims/words/claim-words';
import type { Quantity } from '../analyse/report';
import { type Contradiction, contradiction, sentencesOf, type Witness } from './contradiction';
import { type Counted, counted } from './counted';
import { daysFrom } from './days';
import { mainClause } from './main-clause';
import { matterOf, shareMatter } from './matter';
import { namesOthers } from './named';
import { areCompatible, countsTheSame } from './same-count';
import { stemsOf } from './terms';
import { harmAt } from './toll';
import { shareOf } from './weights';

export interface Stated {
  /** The sentence of the claim. */
  text: string;
  /** Its figures, with offsets into `text`. */
  quantities: readonly Quantity[];
  /** ISO 8601: when. */
  published: string;
}

/** Share of the claim's words, by rarity, that a sentence needs to speak of the same thing. */
const LIKE = 0.35;
/** … and of its main clause, where more is said after it than what is counted. */
const LIKE_CLAUSE = 0.5;
/** … and of one written long before, when such things may have stood otherwise: then both must say the same but for the figure. */
const LIKE_LATER = 0.6;
const LATER_DAYS = 30;
const SEARCHED = 6_000;

/** The figure of an earlier article that differs from the claim's own, in the sentence most like the claim; null when none does. */
export function otherFigure(
  { text, quantities, published }: Stated,
  earlier: Witness & { published: string },
  words: ReadonlyMap<string, number>,
): Contradiction | null {
  const vocabulary = claimWordsOf(earlier.lang);
  if (!vocabulary || quantities.length === 0) return null;
  const ours = counted(text, quantities);
  const clauses = new Map(ours.map((our) => [our, matterOf(words, mainClause(text, our.quantity.end))]));
  const isLater = daysFrom(earlier.published, published) > LATER_DAYS;
  const isLike = (share: number, clause: number) =>
    isLater ? share >= LIKE_LATER : share >= LIKE || clause >= LIKE_CLAUSE;
  let best: Contradiction | null = null;
  let bestShare = 0;
  for (const sentence of sentencesOf(earlier, SEARCHED)) {
    const stems = stemsOf(sentence);
    const share = shareOf(words, stems);
    const like = ours.filter((our) => isLike(share, shareOf(clauses.get(our) ?? words, stems)));
    if (like.length === 0 || share < bestShare || !shareMatter(words, stems) || namesOthers(text, sentence)) continue;
    const theirs = counted(sentence, quantitiesIn(sentence, [0, sentence.length], [], vocabulary));
    const sameHarm = (our: Counted, other: Counted) =>
      harmAt(text, our.quantity.start, vocabulary) === harmAt(sentence, other.quantity.start, vocabulary);
    const pair = differing(like, theirs, sameHarm);
    if (!pair) continue;
    bestShare = share;
    best = contradiction(pair.our.quantity, pair.other.quantity, sentence);
  }
  return best;
}

/** The first of our figures that they give otherwise; a sentence that has ours too doesn't contradict it. */
function differing(
  ours: readonly Counted[],
  theirs: readonly Counted[],
  sameHarm: (our: Counted, other: Counted) => boolean,
): { our: Counted; other: Counted } | null {
  const isOurs = ({ quantity }: Counted) => ours.some((our) => our.quantity.value === quantity.value);
  for (const our of ours) {
    if (theirs.some(({ quantity }) => quantity.value === our.quantity.value)) continue;
    // One of several of a kind, some of which are as ours: another of them.
    if (theirs.some((other) => isOurs(other) && other.quantity.unit === our.quantity.unit && sameHarm(our, other)))
      continue;
    const same = theirs.filter((other) => !isOurs(other) && countsTheSame(our, other) && sameHarm(our, other));
    if (same[0] && !same.some((other) => areCompatible(our, other))) return { our, other: same[0] };
  }
  return null;
}

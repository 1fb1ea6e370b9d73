import { quantitiesIn } from '../analyse/claims/quantities';
import { claimWordsOf } from '../analyse/claims/words/claim-words';
import type { Quantity } from '../analyse/report';
import { splitSentences } from '../analyse/sentences';
import type { Span } from '../extract/article';
import { agree } from './agree';
import { CALENDAR_WORDS } from './calendar-words';
import { COMMON_WORDS } from './common-words';
import { type Counted, counted } from './counted';
import { daysFrom } from './days';
import { FUNCTION_WORDS } from './function-words';
import { mainClause } from './main-clause';
import { namesOthers } from './named';
import { COUNT_WORDS } from './number-of';
import { stemOf, terms } from './terms';
import { harmAt } from './toll';
import { HARM_STEMS } from './toll-words';
import { shareOf } from './weights';

/** One thing counted twice: what the article says now, and what an earlier one said. Spans are of each one's own sentence. */
export interface OtherFigure {
  now: Span;
  earlier: Span;
  /** The earlier sentence. */
  text: string;
}

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
/** Words beside both figures that say what is counted: one alone is shared by chance. */
const SHARED = 2;
/** Share of articles from which a word is at home in any. */
const COMMON = 0.09;
/** Figures further apart than this count different things. */
const FACTOR = 4;
/** Half a step, and what floating point adds to it. */
const HALF = 0.5 + 1e-9;
const SEARCHED = 6_000;

/** The figure of an earlier article that differs from the claim's own, in the sentence most like the claim; null when none does. */
export function otherFigure(
  { text, quantities, published }: Stated,
  earlier: { body: string; lang: string; published: string },
  words: ReadonlyMap<string, number>,
): OtherFigure | null {
  const vocabulary = claimWordsOf(earlier.lang);
  if (!vocabulary || quantities.length === 0) return null;
  const ours = counted(text, quantities);
  const body = earlier.body.slice(0, SEARCHED);
  let best: OtherFigure | null = null;
  const clauses = new Map(ours.map((our) => [our, within(words, mainClause(text, our.quantity.end))]));
  const isLater = daysFrom(earlier.published, published) > LATER_DAYS;
  const isLike = (share: number, clause: number) =>
    isLater ? share >= LIKE_LATER : share >= LIKE || clause >= LIKE_CLAUSE;
  let bestShare = 0;
  for (const [start, end] of splitSentences(body, earlier.lang)) {
    const sentence = body.slice(start, end);
    const stems = stemsOf(sentence);
    const share = shareOf(words, stems);
    const like = ours.filter((our) => isLike(share, shareOf(clauses.get(our) ?? words, stems)));
    if (like.length === 0 || share < bestShare || !sharesMatter(words, stems) || namesOthers(text, sentence)) continue;
    const theirs = counted(sentence, quantitiesIn(sentence, [0, sentence.length], [], vocabulary));
    const sameHarm = (our: Counted, other: Counted) =>
      harmAt(text, our.quantity.start, vocabulary) === harmAt(sentence, other.quantity.start, vocabulary);
    const pair = differing(like, theirs, sameHarm);
    if (!pair) continue;
    bestShare = share;
    best = { ...pair, text: sentence };
  }
  return best;
}

/** Whether anything that both say tells what they speak of: people die everywhere. */
function sharesMatter(words: ReadonlyMap<string, number>, stems: ReadonlySet<string>): boolean {
  return [...words.keys()].some((stem) => stems.has(stem) && saysOfWhat(stem));
}

function saysOfWhat(stem: string): boolean {
  const isEverywhere = FUNCTION_WORDS.has(stem) || (COMMON_WORDS.get(stem) ?? 0) >= COMMON;
  return (
    !isEverywhere && !CALENDAR_WORDS.has(stem) && !HARM_STEMS.has(stem) && !COUNT_WORDS.has(stem) && !/\d/.test(stem)
  );
}

const stemsOf = (text: string): Set<string> => new Set(terms(text).map(({ stem }) => stem));

/** Those of the words that say what a part of the sentence is about: not its figures, which may differ, nor "number". */
function within(words: ReadonlyMap<string, number>, part: string): Map<string, number> {
  const stems = stemsOf(part);
  return new Map(
    [...words].filter(([stem]) => stem.length > 1 && stems.has(stem) && !COUNT_WORDS.has(stem) && !/\d/.test(stem)),
  );
}

/** The first of our figures that they give otherwise; a sentence that has ours too doesn't contradict it. */
function differing(
  ours: readonly Counted[],
  theirs: readonly Counted[],
  sameHarm: (our: Counted, other: Counted) => boolean,
): Pick<OtherFigure, 'now' | 'earlier'> | null {
  const isOurs = ({ quantity }: Counted) => ours.some((our) => our.quantity.value === quantity.value);
  for (const our of ours) {
    if (theirs.some(({ quantity }) => quantity.value === our.quantity.value)) continue;
    // One of several of a kind, some of which are as ours: another of them.
    if (theirs.some((other) => isOurs(other) && other.quantity.unit === our.quantity.unit && sameHarm(our, other)))
      continue;
    const same = theirs.filter((other) => !isOurs(other) && countsTheSame(our, other) && sameHarm(our, other));
    if (same.some((other) => isRounded(our, other) || agree(our.quantity, other.quantity))) continue;
    if (same[0]) return { now: spanOf(our.quantity), earlier: spanOf(same[0].quantity) };
  }
  return null;
}

/** Whether one is the other rounded: "1.2bn" and "1.23bn". */
function isRounded(a: Counted, b: Counted): boolean {
  return Math.abs(a.quantity.value - b.quantity.value) <= Math.max(a.step, b.step) * HALF;
}

function countsTheSame(a: Counted, b: Counted): boolean {
  const [one, other] = [a.quantity, b.quantity];
  if (one.unit && other.unit && one.unit !== other.unit) return false;
  if (Math.max(one.value, other.value) > Math.min(one.value, other.value) * FACTOR) return false;
  const theirs = withUnit(b);
  return [...withUnit(a)].filter((stem) => theirs.has(stem)).length >= SHARED;
}

/** What is counted is part of that; money and shares may be of anything. */
const withUnit = ({ quantity: { unit }, beside }: Counted) =>
  new Set(unit && /^\p{Ll}/u.test(unit) ? [...beside, stemOf(unit)] : beside);

const spanOf = ({ start, end }: Quantity): Span => [start, end];

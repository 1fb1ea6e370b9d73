import type { FigureWords } from '../analyse/claims/words/claim-words';
import { claimWordsOf } from '../analyse/claims/words/claim-words';
import { splitSentences } from '../analyse/sentences';
import type { Span } from '../extract/article';
import { type Amount, agree } from './agree';
import { namesIn, namesOthers } from './named';
import type { OtherFigure } from './other-figure';
import { terms } from './terms';
import { type Toll, tollsIn } from './toll';
import { CONFIRMED, SCOPE } from './toll-words';

/** Further apart, they count different things: those of a day and of all days, those of a town and of the country. */
const FACTOR = 3;
/** News say early how many. */
const SEARCHED = 3_000;

/**
 * How many were harmed, as an earlier report of the same event had it: "the toll rose to 14" says neither of what nor whom it counts, so
 * both must be known to be of one event. Null when both agree, or when either tells of several tolls.
 */
export function otherToll(claim: string, earlier: { body: string; lang: string }): OtherFigure | null {
  const words = claimWordsOf(earlier.lang);
  if (!words) return null;
  const ours = tollsIn(claim.slice(0, SEARCHED), words);
  const body = earlier.body.slice(0, SEARCHED);
  const theirs = ours.length > 0 ? tollSentences(body, earlier.lang, words) : [];
  for (const our of ours) {
    const same = theirs.filter(({ toll }) => toll.harm === our.harm);
    const first = same[0];
    if (!first || same.some(({ toll }) => toll.value !== first.toll.value || agree(roughly(our), roughly(toll))))
      continue;
    if (isFarFrom(our, first.toll) || isOfOthers(claim, first.sentence)) continue;
    if (isElsewhere(claim, first.sentence, body)) continue;
    return { now: spanOf(our), earlier: spanOf(first.toll), text: first.sentence };
  }
  return null;
}

/** The same of an earlier headline to which the claim's own sentence links: who set the link says that both are of one event. */
export function linkedToll(claim: string, headline: string, lang: string): OtherFigure | null {
  const words = claimWordsOf(lang);
  if (!words) return null;
  const theirs = tollsIn(headline, words);
  for (const our of tollsIn(claim, words)) {
    const [toll, ...more] = theirs.filter(({ harm }) => harm === our.harm);
    if (!toll || more.length > 0 || agree(roughly(our), roughly(toll))) continue;
    if (isFarFrom(our, toll) || isOfOthers(claim, headline)) continue;
    return { now: spanOf(our), earlier: spanOf(toll), text: headline };
  }
  return null;
}

function tollSentences(body: string, lang: string, words: FigureWords): { toll: Toll; sentence: string }[] {
  return splitSentences(body, lang)
    .map(([start, end]) => body.slice(start, end))
    .flatMap((sentence) => tollsIn(sentence, words).map((toll) => ({ toll, sentence })));
}

/** Of tolls "at least" says no more than that they may rise: 14 is another one than "at least nine". */
const roughly = ({ value, sense }: Toll): Amount => ({ value, sense: sense && 'about' });

function isFarFrom({ value: one }: Toll, { value: other }: Toll): boolean {
  return Math.max(one, other) > FACTOR * Math.min(one, other);
}

/** One counts those confirmed, or those of all the world, where the other doesn't. */
function isOfOthers(claim: string, sentence: string): boolean {
  return [CONFIRMED, SCOPE].some((mark) => mark.test(claim) !== mark.test(sentence));
}

/** A name in the claim that the earlier article lacks; or names in both sentences, and none in common. */
function isElsewhere(claim: string, sentence: string, body: string): boolean {
  const known = new Set(terms(body).map(({ stem }) => stem));
  return [...namesIn(claim)].some((stem) => !known.has(stem)) || namesOthers(claim, sentence);
}

const spanOf = ({ start, end }: Toll): Span => [start, end];

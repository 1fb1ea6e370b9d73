import { claimWordsOf } from '../analyse/claims/words/claim-words';
import { type Amount, agree } from './agree';
import { type Contradiction, contradiction, isFarFrom, sentencesOf, type Witness } from './contradiction';
import { namesIn, namesOthers } from './named';
import { stemsOf } from './terms';
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
export function otherToll(claim: string, earlier: Witness): Contradiction | null {
  const words = claimWordsOf(earlier.lang);
  if (!words) return null;
  const ours = tollsIn(claim.slice(0, SEARCHED), words);
  if (ours.length === 0) return null;
  const body = earlier.body.slice(0, SEARCHED);
  const theirs = sentencesOf(earlier, SEARCHED).flatMap((sentence) =>
    tollsIn(sentence, words).map((toll) => ({ toll, sentence })),
  );
  for (const our of ours) {
    const same = theirs.filter(({ toll }) => toll.harm === our.harm);
    const first = same[0];
    if (!first || same.some(({ toll }) => toll.value !== first.toll.value || agree(roughly(our), roughly(toll))))
      continue;
    if (isFarFrom(our, first.toll, FACTOR) || isOfOthers(claim, first.sentence)) continue;
    if (isElsewhere(claim, first.sentence, body)) continue;
    return contradiction(our, first.toll, first.sentence);
  }
  return null;
}

/** The same of an earlier headline to which the claim's own sentence links: who set the link says that both are of one event. */
export function linkedToll(claim: string, headline: string, lang: string): Contradiction | null {
  const words = claimWordsOf(lang);
  if (!words) return null;
  const theirs = tollsIn(headline, words);
  for (const our of tollsIn(claim, words)) {
    const [toll, ...more] = theirs.filter(({ harm }) => harm === our.harm);
    if (!toll || more.length > 0 || agree(roughly(our), roughly(toll))) continue;
    if (isFarFrom(our, toll, FACTOR) || isOfOthers(claim, headline)) continue;
    return contradiction(our, toll, headline);
  }
  return null;
}

/** Of tolls "at least" says no more than that they may rise: 14 is another one than "at least nine". */
const roughly = ({ value, sense }: Toll): Amount => ({ value, sense: sense && 'about' });

/** One counts those confirmed, or those of all the world, where the other doesn't. */
function isOfOthers(claim: string, sentence: string): boolean {
  return [CONFIRMED, SCOPE].some((mark) => mark.test(claim) !== mark.test(sentence));
}

/** A name in the claim that the earlier article lacks; or names in both sentences, and none in common. */
function isElsewhere(claim: string, sentence: string, body: string): boolean {
  const known = stemsOf(body);
  return [...namesIn(claim)].some((stem) => !known.has(stem)) || namesOthers(claim, sentence);
}

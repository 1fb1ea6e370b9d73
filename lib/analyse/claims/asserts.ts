import { isPast } from '../dates/direction';
import { wordsOf } from '../dates/words/words';
import type { ClaimWords } from './words/claim-words';

/** A shorter sentence without a verb of the past is a headline or a caption. */
const WORDS = 5;

/** Does the sentence state something, rather than ask, plan, wish or suppose it? `at` is where its date stands. */
export function asserts(sentence: string, at: number, words: ClaimWords, lang: string): boolean {
  if (words.noAssertion.some((pattern) => pattern.test(sentence))) return false;
  const { verbs } = wordsOf(lang);
  const found = sentence.match(words.word) ?? [];
  if (found.some((w) => isPast(w.toLowerCase(), verbs))) return true;
  const clause = sentence.slice(0, at + 80);
  return words.present.test(sentence) && found.length > WORDS && !words.ahead.test(clause);
}

import { wordsOf } from '../dates/words/words';
import type { ClaimWords } from './words/claim-words';

const WORD = /[a-z]+(?=n['’]t)|[a-z]+/gi;
/** Without a verb of the past, a present one must be there: a headline or a caption asserts nothing. */
const PRESENT = /\b(?:is|are|has|have|['’]s|['’]ve|[a-z]{3,}s)\b/;

/** Does the sentence state something, rather than ask, plan, wish or suppose it? `at` is where its date stands. */
export function asserts(sentence: string, at: number, words: ClaimWords, lang: string): boolean {
  if (words.noAssertion.some((pattern) => pattern.test(sentence))) return false;
  const verbs = wordsOf(lang)?.verbs;
  if (!verbs) return false;
  const found = sentence.match(WORD) ?? [];
  const past = found.some((w) => verbs.past.has(w.toLowerCase()) || verbs.pastForm.test(w));
  if (past) return true;
  const clause = sentence.slice(0, at + 80);
  return PRESENT.test(sentence) && found.length > 5 && !words.ahead.test(clause);
}

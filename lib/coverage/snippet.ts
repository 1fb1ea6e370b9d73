import { splitSentences } from '../analyse/sentences';
import type { Span } from '../extract/article';
import type { Candidate } from './document';
import { terms } from './terms';

/** Only so much of an article is searched for its best sentence; news say what matters early. */
const SEARCHED = 6_000;
const LONGEST = 600;
/** Long sentences hold more words: their sum is divided by a root of their length. */
const LENGTH_POWER = 0.3;

export interface Snippet {
  text: string;
  marks: Span[];
}

/** The sentence that shares the most telling words; null for a headline that was never read. */
export function snippetOf({ body, lang }: Candidate, words: ReadonlyMap<string, number>): Snippet | null {
  const text = body.slice(0, SEARCHED);
  let best: Snippet | null = null;
  let bestScore = -1;
  for (const [start, end] of splitSentences(text, lang)) {
    if (end - start > LONGEST) continue;
    const sentence = text.slice(start, end);
    const found = terms(sentence);
    const shared = found.filter(({ stem }) => (words.get(stem) ?? 0) >= MARKED);
    const once = new Set(shared.map(({ stem }) => stem));
    let score = 0;
    for (const stem of once) score += words.get(stem) ?? 0;
    score /= (found.length + 1) ** LENGTH_POWER;
    if (score <= bestScore) continue;
    bestScore = score;
    best = { text: sentence, marks: shared.map((term): Span => [term.start, term.end]) };
  }
  return best;
}

/** Words less telling than this are not marked: everybody's words. */
const MARKED = 1.5;

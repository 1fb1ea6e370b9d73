import type { Timex } from '../report';
import type { Days } from './claim-interval';
import type { ClaimWords } from './words/claim-words';

export interface Candidate extends Days {
  /** Index into the report's dates. */
  index: number;
  date: Timex;
}

export interface Choice extends Candidate {
  /** The date belongs to a noun phrase or a clause below, not to the main assertion. */
  aside: boolean;
}

/** What speaks against a date as the one of the main assertion. */
const PENALTY = {
  ahead: 2,
  nounPhrase: 2,
  possessive: 2,
  subordinate: 1,
  reporting: 1.2,
  comparison: 1.5,
  wide: 0.3,
  later: 0.1,
};

/** The date that places the sentence's main assertion: one of a noun phrase, a subordinate clause or of the saying loses to any other. */
export function chooseDate(candidates: Candidate[], text: string, start: number, words: ClaimWords): Choice | null {
  let best: Candidate | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [rank, candidate] of candidates.entries()) {
    const cost = penalty(candidate, text, start, words) + rank * PENALTY.later;
    if (cost < least) [best, least] = [candidate, cost];
  }
  return best && { ...best, aside: least >= PENALTY.nounPhrase };
}

function penalty({ date }: Candidate, text: string, start: number, words: ClaimWords): number {
  const before = text.slice(start, date.start);
  const after = text.slice(date.end, date.end + 24);
  let sum = 0;
  if (words.possessive.test(after)) sum += PENALTY.possessive;
  else if (words.determiner.test(before) && words.noun.test(after)) sum += PENALTY.nounPhrase;
  if (words.compared.test(before) || (words.since.test(before) && !isMain(before, words))) sum += PENALTY.comparison;
  if (words.reports.test(before)) sum += PENALTY.reporting;
  const clause = before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(';'), 0));
  if (words.ahead.test(clause)) sum += PENALTY.ahead;
  if (clause.match(words.subordinate)) sum += PENALTY.subordinate;
  if (date.value.length <= 4) sum += PENALTY.wide;
  return sum;
}

/** "Since May" at the beginning, or with a perfect: the assertion's own time. */
const isMain = (before: string, words: ClaimWords): boolean => before.trim().length < 8 || words.perfect.test(before);

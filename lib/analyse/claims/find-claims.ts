import type { Span } from '../../extract/article';
import type { Claim, Person, Quote, Timex } from '../report';
import { asserts } from './asserts';
import { type Candidate, chooseDate } from './choose-date';
import { claimDays } from './claim-interval';
import { quantitiesIn } from './quantities';
import { statementsOf } from './statements';
import { type ClaimWords, claimWordsOf } from './words/claim-words';
import { worth } from './worth';

export interface FindClaimsInput {
  text: string;
  sentences: Span[];
  dates: Timex[];
  quotes: Quote[];
  people: Person[];
  /** Without a day of publication nothing can be on or before it: no claims. */
  published: string | null;
  lang?: string;
}

/** Longer sentences are lists or tables, and would make the tests of words slow. */
const LONGEST = 1500;

/** The sentences that assert something at a time on or before publication, in order. */
export function findClaims({
  text,
  sentences,
  dates,
  quotes,
  people,
  published,
  lang = 'en',
}: FindClaimsInput): Claim[] {
  const words = claimWordsOf(lang);
  if (!words || !published) return [];
  const day = published.slice(0, 10);
  const claims: Claim[] = [];
  let next = 0;
  for (const [start, end] of sentences.flatMap((sentence) => statementsOf(text, sentence))) {
    while (next < dates.length && (dates[next] as Timex).start < start) next++;
    const first = next;
    while (next < dates.length && (dates[next] as Timex).start < end) next++;
    if (next === first || end - start > LONGEST) continue;
    const chosen = chooseDate(candidates(dates, first, next, text, day, words), text, start, words);
    if (!chosen || !asserts(text.slice(start, end), chosen.date.start - start, words, lang)) continue;
    const span: Span = [start, start + text.slice(start, end).trimEnd().length];
    const named = people.filter((p) => p.mentions.some(([a, b]) => a < end && b > start)).map((p) => p.id);
    const speaker = speakerOf(quotes, span, chosen.date);
    claims.push({
      start: span[0],
      end: span[1],
      date: chosen.index,
      from: chosen.from,
      to: chosen.to,
      speaker,
      score: worth(
        {
          sentence: text.slice(...span),
          position: start / text.length,
          people: named.length,
          background: chosen.to < day,
          aside: chosen.aside,
        },
        words,
      ),
      quantities: quantitiesIn(
        text,
        span,
        dates.slice(first, next).map((d): Span => [d.start, d.end]),
        words,
      ),
      people: named,
    });
  }
  return claims;
}

function candidates(
  dates: Timex[],
  first: number,
  last: number,
  text: string,
  day: string,
  words: ClaimWords,
): Candidate[] {
  const out: Candidate[] = [];
  for (let index = first; index < last; index++) {
    if (dates[index]?.ahead) continue;
    const days = claimDays(dates, index, text, day, words);
    if (days) out.push({ index, date: dates[index] as Timex, ...days });
  }
  return out;
}

/** Who asserts it: the speaker of the quote around the date, else of one that fills most of the sentence. */
function speakerOf(quotes: readonly Quote[], [start, end]: Span, date: Timex): string | null {
  let best: string | null = null;
  let most = (end - start) / 2;
  for (const quote of quotes) {
    let covered = 0;
    for (const [a, b] of quote.spans) {
      if (a <= date.start && date.end <= b) return quote.speaker;
      covered += Math.max(0, Math.min(b, end) - Math.max(a, start));
    }
    if (covered > most) [best, most] = [quote.speaker, covered];
  }
  return best;
}

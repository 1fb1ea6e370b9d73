import type { Span } from '../../extract/article';
import type { Claim, Person, Quote, Timex } from '../report';
import { asserts } from './asserts';
import { type Candidate, chooseDate } from './choose-date';
import { claimDays } from './claim-interval';
import { placesIn } from './places';
import { quantitiesIn } from './quantities';
import { statementsOf } from './statements';
import { Sweep } from './sweep';
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
export function findClaims(input: FindClaimsInput): Claim[] {
  const { text, sentences, published, lang = 'en' } = input;
  const words = claimWordsOf(lang);
  if (!words || !published) return [];
  const sources = sourcesOf(input);
  const claims: Claim[] = [];
  for (const span of sentences.flatMap((sentence) => statementsOf(text, sentence))) {
    const dated = sources.dates.over(...span);
    if (!dated.length || span[1] - span[0] > LONGEST) continue;
    const claim = claimOf(
      text,
      span,
      dated.map(({ value }) => value),
      sources,
      published.slice(0, 10),
      words,
      lang,
    );
    if (claim) claims.push(claim);
  }
  return claims;
}

/** What the claims of a text draw on, by place. */
interface Sources {
  all: Timex[];
  /** Index into the report's dates. */
  dates: Sweep<number>;
  quotes: Sweep<Quote>;
  mentions: Sweep<string>;
}

const sourcesOf = ({ dates, quotes, people }: FindClaimsInput): Sources => ({
  all: dates,
  dates: new Sweep(dates.map(({ start, end }, value) => ({ span: [start, end], value }))),
  quotes: new Sweep(quotes.flatMap((value) => value.spans.map((span) => ({ span, value })))),
  mentions: new Sweep(people.flatMap(({ id, mentions }) => mentions.map((span) => ({ span, value: id })))),
});

function claimOf(
  text: string,
  [start, end]: Span,
  dated: number[],
  { all, quotes, mentions }: Sources,
  day: string,
  words: ClaimWords,
  lang: string,
): Claim | null {
  const chosen = chooseDate(candidates(all, dated, text, day, words), text, start, words);
  if (!chosen || !asserts(text.slice(start, end), chosen.date.start - start, words, lang)) return null;
  const sentence = text.slice(start, end).trimEnd();
  const span: Span = [start, start + sentence.length];
  const named = mentions.over(start, end);
  const people = [...new Set(named.map(({ value }) => value))];
  const dates = dated.map((index): Span => [(all[index] as Timex).start, (all[index] as Timex).end]);
  const subject = {
    sentence,
    position: start / text.length,
    people: people.length,
    background: chosen.to < day,
    aside: chosen.aside,
  };
  return {
    start,
    end: span[1],
    date: chosen.index,
    from: chosen.from,
    to: chosen.to,
    speaker: speakerOf(quotes.over(start, end), span, chosen.date),
    score: worth(subject, words),
    quantities: quantitiesIn(text, span, dates, words),
    people,
    places: placesIn(text, span, [...dates, ...named.map((mention) => mention.span)], words),
  };
}

function candidates(all: Timex[], dated: number[], text: string, day: string, words: ClaimWords): Candidate[] {
  return dated.flatMap((index) => {
    const date = all[index] as Timex;
    const days = date.ahead ? null : claimDays(all, index, text, day, words);
    return days ? [{ index, date, ...days }] : [];
  });
}

/** Who asserts it: the speaker of the quote around the date, else of one that fills most of the sentence. */
function speakerOf(quotes: { span: Span; value: Quote }[], [start, end]: Span, date: Timex): string | null {
  const around = quotes.find(({ span: [a, b] }) => a <= date.start && date.end <= b);
  if (around) return around.value.speaker;
  const covered = new Map<Quote, number>();
  for (const { span, value } of quotes) {
    const length = Math.min(span[1], end) - Math.max(span[0], start);
    covered.set(value, (covered.get(value) ?? 0) + length);
  }
  const [most] = [...covered].sort((a, b) => b[1] - a[1]);
  return most && most[1] > (end - start) / 2 ? most[0].speaker : null;
}

import type { Person, Quote, Report } from '../../lib/analyse/report';

/** A quote with its place in `Report.quotes`, which is its address. */
export interface NumberedQuote {
  quote: Quote;
  index: number;
}

export interface QuotedPerson {
  person: Person;
  /** In the order of the article. */
  quotes: NumberedQuote[];
}

/** Who carries the article: most quoted first, then most mentioned, then first named. */
export function orderPeople(report: Report): QuotedPerson[] {
  const bySpeaker = quotesBySpeaker(report);
  return report.people
    .map((person) => ({ person, quotes: bySpeaker.get(person.id) ?? [] }))
    .sort(
      (a, b) =>
        b.quotes.length - a.quotes.length ||
        b.person.mentions.length - a.person.mentions.length ||
        firstMention(a.person) - firstMention(b.person),
    );
}

/** The quote that gives the best idea of what somebody says: the longest in their own words, or else the longest. */
export function tellingQuote(quotes: NumberedQuote[]): NumberedQuote | undefined {
  const direct = quotes.filter(({ quote }) => quote.kind === 'direct');
  const candidates = direct.length ? direct : quotes;
  return candidates.toSorted((a, b) => quoteLength(b.quote) - quoteLength(a.quote))[0];
}

/** Quotes that nobody in `Report.people` can be named for. */
export function unclearQuotes(report: Report): NumberedQuote[] {
  const known = new Set(report.people.map((person) => person.id));
  return numberedQuotes(report).filter(({ quote }) => quote.speaker === null || !known.has(quote.speaker));
}

function quotesBySpeaker(report: Report): Map<string, NumberedQuote[]> {
  const bySpeaker = new Map<string, NumberedQuote[]>();
  for (const numbered of numberedQuotes(report)) {
    const { speaker } = numbered.quote;
    if (speaker === null) continue;
    const quotes = bySpeaker.get(speaker) ?? [];
    quotes.push(numbered);
    bySpeaker.set(speaker, quotes);
  }
  return bySpeaker;
}

function numberedQuotes(report: Report): NumberedQuote[] {
  return report.quotes
    .map((quote, index) => ({ quote, index }))
    .sort((a, b) => quoteStart(a.quote) - quoteStart(b.quote));
}

function quoteStart(quote: Quote): number {
  return quote.spans[0]?.[0] ?? 0;
}

function quoteLength(quote: Quote): number {
  return quote.spans.reduce((length, [start, end]) => length + end - start, 0);
}

function firstMention(person: Person): number {
  return person.mentions[0]?.[0] ?? Number.POSITIVE_INFINITY;
}

import type { Claim, Quote, Report, Timex } from '../../lib/analyse/report';
import type { Article } from '../../lib/extract/article';
import type { Mark } from '../../lib/page/highlights';
import { capitalised } from '../shared/capitalised';
import { dayLabel } from '../shared/date-label';
import { periodOf, periodText } from '../shared/period';
import { plainText } from '../shared/plain-text';
import { type QuotePart, quoteParts } from '../shared/quote-parts';
import { counted, fill } from '../shared/wording';
import { strings } from './structure-strings';

/** What a small card beside a passage says. */
export interface PassageFacts {
  /** "Quote 3 of 12", for whoever steps through them; null when it was pointed at. */
  position: string | null;
  /** Who, or when. */
  head: string;
  /** The head is a name of the article and not our words. */
  isName: boolean;
  notes: string[];
  /** What the same person says elsewhere in the article. */
  others: QuotePart[][];
}

type Said = Pick<Article, 'text' | 'published'>;

const MOST_OTHERS = 2;
const MOST_LETTERS = 160;

export function factsOf({ kind, index }: Pick<Mark, 'kind' | 'index'>, article: Said, report: Report): PassageFacts {
  if (kind === 'claim') return claimFacts(index, article, report);
  if (kind === 'person') return personFacts(report.people[index]?.id ?? null, article, report);
  const quote = report.quotes[index];
  return personFacts(quote?.speaker ?? null, article, report, quote);
}

function personFacts(id: string | null, article: Said, report: Report, told?: Quote): PassageFacts {
  const person = id === null ? undefined : report.people.find((known) => known.id === id);
  const common = { position: null, others: [] };
  if (!person) return { ...common, head: strings.passage.unnamed, isName: false, notes: [] };
  const quotes = report.quotes.filter(({ speaker }) => speaker === id);
  const tally = quotes.length > 0 ? counted(quotes.length, strings.passage.quotes) : strings.passage.named;
  return {
    ...common,
    head: capitalised(plainText(person.name)),
    isName: true,
    notes: [person.role ? capitalised(plainText(person.role)) : '', tally].filter(Boolean),
    others: quotes
      .filter((quote) => quote !== told)
      .slice(0, MOST_OTHERS)
      .map(({ spans, kind }) => shortened(ownWords(quoteParts(article.text, spans, kind)))),
  };
}

function claimFacts(index: number, { text, published }: Said, report: Report): PassageFacts {
  const claim = report.claims[index];
  const date = claim && report.dates[claim.date];
  const words = date ? plainText(text.slice(date.start, date.end)) : '';
  const period = claim ? dateInFull(claim, date, published) : null;
  const speaker = report.people.find(({ id }) => id === claim?.speaker);
  return {
    position: null,
    head: period ?? fill(strings.passage.undated, { words }),
    isName: false,
    notes: [
      period && words ? fill(strings.passage.dated, { words }) : '',
      speaker ? fill(strings.passage.said, { name: capitalised(plainText(speaker.name)) }) : '',
    ].filter(Boolean),
    others: [],
  };
}

/** A single day with its weekday. */
function dateInFull(claim: Claim, date: Timex | undefined, published: string | null): string | null {
  const isDay = claim.from && claim.from === claim.to && date?.from === claim.from;
  return isDay && claim.from ? dayLabel(claim.from, 'weekday') : periodText(periodOf({ claim, date }, published));
}

/** The exact words alone, where there are any. */
function ownWords(parts: QuotePart[]): QuotePart[] {
  const exact = parts.filter(({ kind }) => kind === 'exact');
  return exact.length > 0 ? exact : parts;
}

/** No more than a taste. */
function shortened(parts: QuotePart[]): QuotePart[] {
  let left = MOST_LETTERS;
  return parts.flatMap(({ text, kind }) => {
    if (left <= 0) return [];
    const words = text.length <= left ? text : `${text.slice(0, left).replace(/\s+\S*$/, '')} …`;
    left -= text.length;
    return [{ text: words, kind }];
  });
}

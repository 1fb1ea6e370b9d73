import type { Report } from '../analyse/report';
import type { Block, Span } from '../extract/article';

/** A passage of the article that the report knows something about, by its place in the report's list. */
export interface Passage {
  kind: 'quote' | 'claim' | 'person';
  /** Place in `Report.quotes`, `Report.claims` or `Report.people`. */
  index: number;
  /** All of it: what answers to a click. */
  spans: Span[];
  /** The words that stand for it: names, and what dates a claim. These answer to pointing. */
  words: Span[];
}

export function passagesOf({ quotes, claims, dates, people }: Omit<Report, 'sentences'>): Passage[] {
  return [
    ...quotes.map(({ spans }, index) => ({ kind: 'quote' as const, index, spans, words: [] })),
    ...claims.map(({ start, end, date }, index) => {
      const timex = dates[date];
      const words: Span[] = timex ? [[timex.start, timex.end]] : [];
      return { kind: 'claim' as const, index, spans: [[start, end] as Span], words };
    }),
    ...people.flatMap(({ kind, mentions }, index) =>
      kind === 'person' ? [{ kind: 'person' as const, index, spans: mentions, words: mentions }] : [],
    ),
  ];
}

/** The first of the spans in each block: enough to be told by, and quieter than all of them. */
export function firstInBlocks(spans: Span[], blocks: Block[]): Span[] {
  return blocks.flatMap(({ start, end }) => {
    const inside = spans.filter(([from]) => from >= start && from < end);
    return inside.length > 0 ? [inside.reduce((a, b) => (b[0] < a[0] ? b : a))] : [];
  });
}

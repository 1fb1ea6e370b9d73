import { splitSentences } from '../analyse/sentences';
import type { Span } from '../extract/article';
import type { Amount } from './agree';

/** One thing counted twice: what the article says now, and what an earlier one said. Spans are of each one's own sentence. */
export interface Contradiction {
  now: Span;
  earlier: Span;
  /** The earlier sentence. */
  text: string;
}

/** An earlier article that may contradict. */
export interface Witness {
  body: string;
  lang: string;
}

/** A figure with its place in a sentence. */
interface Placed extends Amount {
  start: number;
  end: number;
}

/** The sentences with which an earlier article begins, within so many characters. */
export function sentencesOf({ body, lang }: Witness, most: number): string[] {
  const beginning = body.slice(0, most);
  return splitSentences(beginning, lang).map(([start, end]) => beginning.slice(start, end));
}

/** Whether the larger is more than so many times the smaller: then they count different things. */
export const isFarFrom = ({ value: one }: Amount, { value: other }: Amount, factor: number): boolean =>
  Math.max(one, other) > factor * Math.min(one, other);

export const contradiction = (now: Placed, earlier: Placed, text: string): Contradiction => ({
  now: [now.start, now.end],
  earlier: [earlier.start, earlier.end],
  text,
});

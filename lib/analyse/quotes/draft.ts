import type { Span } from '../../extract/article';
import { ACTS } from '../en/acts';
import type { Quote } from '../report';
import type { Attribution } from './attribution';
import { type Item, type Line, spanOf } from './items';

/** A quote before anybody knows who its source is. */
export interface Draft extends Omit<Quote, 'speaker'> {
  /** No words here name the speaker: it is whoever spoke before. */
  inherits: boolean;
  paragraph: number;
}

/** Words in marks that no verb reports. */
export const bare = (paragraph: number, spans: Span[]) =>
  ({ spans, kind: 'direct', act: 'statement', cue: null, paragraph }) as const;

/** The quote that an attribution of a line makes. */
export function draftOf(
  text: string,
  line: Line,
  { cue, source, inherits, left, right, lemma, sure }: Attribution,
): Draft {
  const contents = [left, right].flatMap((range) => (range ? [spanOf(line.items, range)] : []));
  return {
    spans: contents.filter(([start, end]) => end > start && /[\p{L}\p{N}]/u.test(text.slice(start, end))),
    kind: 'indirect',
    act: ACTS[lemma] ?? 'statement',
    source: source && withoutVerb(text, spanOf(line.items, source)),
    cue: [(line.items[cue[0]] as Item).start, (line.items[cue[1] - 1] as Item).end],
    confidence: sure,
    inherits,
    paragraph: line.paragraph,
  };
}

/** “He’s”: the pronoun alone. */
function withoutVerb(text: string, [start, end]: Span): Span {
  const pronoun = /^(?:he|she|it|they|we|you|i)(?=[’'])/i.exec(text.slice(start, end))?.[0];
  return [start, pronoun ? start + pronoun.length : end];
}

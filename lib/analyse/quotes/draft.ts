import type { Quote } from '../report';

/** A quote before anybody knows who its source is. */
export interface Draft extends Omit<Quote, 'speaker'> {
  /** No words here name the speaker: it is whoever spoke before. */
  inherits: boolean;
  paragraph: number;
}

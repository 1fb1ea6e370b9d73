import type { TimexType } from '../report';
import { type Day, dayValue } from './calendar';
import type { Direction } from './direction';
import type { Part } from './phrase';
import type { Place, Thread } from './thread';
import type { Words } from './words/words';

export interface Situation {
  thread: Thread;
  place: Place;
  direction: Direction;
  /** The nearest day that the sentence names, for a time of day. */
  beside: Day | null;
  words: Words;
}

export interface Resolved {
  type: TimexType;
  value: string;
}

export const date = (value: string): Resolved => ({ type: 'DATE', value });
export const timed = (day: Day, part: Part | null | undefined): Resolved =>
  part ? { type: 'TIME', value: `${dayValue(day)}T${part}` } : date(dayValue(day));

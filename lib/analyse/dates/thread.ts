import { type Day, toCivil } from './calendar';
import type { Interval } from './interval';

/** An explicit year this far back of publication opens a passage of history. */
const YEARS_BACK = 2;
/** In a news text the passage ends so many sentences after the last explicit year. */
const SENTENCES = 2;
/** A text with so many explicit old years, and so many times more than words that point to its publication, is a narrative from end to end. */
const OLD_YEARS = 8;
const NARRATIVE = 10;

/** So long a news text counts on from a day, in sentences. */
const FINE_SENTENCES = 4;

/** A heading further from publication only says what it is about. */
const HEADING_DAYS = 7;

/** Of a new paragraph only a month so soon after the last one goes on with its passage. */
const MONTHS_ON = 5;

/** Where in the text, counted from its beginning. */
export interface Place {
  sentence: number;
  paragraph: number;
}

/** What the text has mentioned so far: the second and third anchor beside the day of publication. */
export interface Thread {
  /** The day of publication, or that of the heading above: a live blog has several. */
  published: Day | null;
  /** Days of the date mentioned last. */
  reference: Interval | null;
  /** Of the day or week mentioned last, and the sentence that mentioned it: from years nobody counts days. */
  fine: Interval | null;
  fineAt: number;
  /** The day the text is about: the first it names near publication ("on Monday", "yesterday"); a date line is none. */
  setting: Day | null;
  /** The year in force for dates without one, and the sentence that set it. */
  year: number | null;
  setAt: Place;
  /** The whole text tells history, so its year never lapses. */
  readonly narrative: boolean;
}

export const openThread = (published: Day | null, narrative: boolean): Thread => ({
  published,
  reference: null,
  fine: null,
  fineAt: -1,
  setting: null,
  year: null,
  setAt: { sentence: -1, paragraph: -1 },
  narrative,
});

/** Is the text a narrative? `old` counts explicit years before the published one, `deictic` expressions that point to publication. */
export const isNarrative = (old: number, deictic: number): boolean => old >= OLD_YEARS && old > NARRATIVE * deictic;

export const isOld = (year: number, published: Day | null): boolean =>
  published === null || year <= toCivil(published).year - YEARS_BACK;

/** A date that stands alone near the day of publication is that of what is written below it. */
export function openSection(thread: Thread, { from, to }: Interval): void {
  if (thread.published === null || from !== to || Math.abs(from - thread.published) > HEADING_DAYS) return;
  thread.published = from;
  thread.setting = null;
}

/** The year that a date without one, of this month, belongs to by the thread, or null when publication decides. */
export function yearInForce(thread: Thread, { sentence, paragraph }: Place, month: number | undefined): number | null {
  const { year, setAt, reference, narrative } = thread;
  if (year === null || narrative) return year;
  if (sentence - setAt.sentence > SENTENCES) return null;
  if (paragraph === setAt.paragraph) return year;
  if (month === undefined || !reference || reference.to - reference.from > 31) return null;
  const step = (month - toCivil(reference.from).month + 12) % 12;
  return step <= MONTHS_ON ? year : null;
}

/** The day mentioned last, unless a news text mentioned it long ago. */
export const fineNear = ({ fine, fineAt, narrative }: Thread, sentence: number): Interval | null =>
  narrative || sentence - fineAt <= FINE_SENTENCES ? fine : null;

/** In a news text a word that points to publication ends a passage of history. */
export function endPassage(thread: Thread): void {
  if (!thread.narrative) thread.year = null;
}

/** Takes note of a resolved date; `explicit` when its words named the year. */
export function advance(thread: Thread, interval: Interval, explicit: boolean, place: Place): void {
  thread.reference = interval;
  const { from, to } = interval;
  if (to - from < 7) [thread.fine, thread.fineAt] = [interval, place.sentence];
  const age = (thread.published ?? 0) - from;
  if (thread.setting === null && !explicit && from === to && age >= 0 && age < 7) thread.setting = from;
  const { year } = toCivil(from);
  if (explicit) {
    thread.year = isOld(year, thread.published) ? year : null;
    thread.setAt = place;
    return;
  }
  if (thread.narrative && thread.year !== null) thread.year = year;
}

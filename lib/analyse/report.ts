import type { Span } from '../extract/article';

/** What an article says: who says what, and what is claimed to have happened when. All addresses are spans of `Article.text`. */
export interface Report {
  sentences: Span[];
  quotes: Quote[];
  people: Person[];
  dates: Timex[];
  claims: Claim[];
}

/** direct: all of it in quotation marks · mixed: part of it · indirect: none of it. */
export type QuoteKind = 'direct' | 'mixed' | 'indirect';

/** What the speaker does with the words; `statement` when nothing says otherwise. */
export type SpeechAct = 'statement' | 'denial' | 'promise' | 'threat' | 'accusation' | 'demand' | 'question';

export interface Quote {
  /** The content without its quotation marks; several spans when the attribution interrupts it. */
  spans: Span[];
  kind: QuoteKind;
  act: SpeechAct;
  /** The words that name the speaker here ("he", "a Kremlin aide"). */
  source: Span | null;
  /** The words that report: "said", "according to". */
  cue: Span | null;
  /** `Person.id`, or null when nobody can be named for sure. */
  speaker: string | null;
  /** 0 to 1. */
  confidence: number;
}

export type PersonKind = 'person' | 'organisation' | 'unnamed';

/** A source of the article. Listed when quoted or named as somebody; `unnamed` bears the article's words as name. */
export interface Person {
  id: string;
  /** The fullest name in the article. */
  name: string;
  /** The article's own words, or null. */
  role: string | null;
  kind: PersonKind;
  mentions: Span[];
}

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** A temporal expression after TIMEX3 (ISO-TimeML), with the calendar days it covers. */
export interface Timex {
  start: number;
  end: number;
  text: string;
  type: TimexType;
  /** TIMEX3 value: "2025-03-11", "2025-W12", "P3Y", "PAST_REF". */
  value: string;
  /** First and last day, inclusive, YYYY-MM-DD; both null when it names none. */
  from: string | null;
  to: string | null;
  /** Set when its verb looks ahead and its days are not over at publication: "will close this year". */
  ahead?: true;
}

/** A figure with its unit as the article gives it. */
export interface Quantity {
  start: number;
  end: number;
  value: number;
  /** Of a range the upper end: "30 to 40". */
  to?: number;
  /** "%", "USD", "people", "km"; null for a bare number. */
  unit: string | null;
  /** How exact the article is: "about", "more than", "up to"; absent when it says the figure itself. */
  sense?: 'about' | 'more' | 'less';
}

/** A sentence that asserts something to have happened at a time. */
export interface Claim {
  start: number;
  end: number;
  /** Index into `Report.dates`. */
  date: number;
  from: string | null;
  to: string | null;
  /** `Person.id` of whoever asserts it, when it is attributed. */
  speaker: string | null;
  /** How much it is worth checking, 0 to 1. */
  score: number;
  quantities: Quantity[];
  /** `Person.id`s of those the claim names. */
  people: string[];
  /** The places it names, as written. */
  places: string[];
}

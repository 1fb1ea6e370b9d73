import { EN_CLAIMS } from './en';

/** A sign of worth in a sentence, and what it adds to the log-odds that a reader would check it. */
export interface Feature {
  name: string;
  weight: number;
  test: RegExp;
}

/** How a language writes figures with their units; words in lower case. */
export interface FigureWords {
  /** Number words that count things. */
  numbers: ReadonlyMap<string, number>;
  magnitudes: ReadonlyMap<string, number>;
  currencies: ReadonlyMap<string, string>;
  /** The currencies whose sign stands before the figure. */
  signs: ReadonlyMap<string, string>;
  article: ReadonlySet<string>;
  half: ReadonlySet<string>;
  /** Behind the digits of what is no figure: an ordinal, a decade. */
  ordinals: ReadonlySet<string>;
  /** Join the ends of a range: by themselves, or after "between". */
  upTo: ReadonlySet<string>;
  and: ReadonlySet<string>;
  between: ReadonlySet<string>;
  /** Before a figure that changes into another: "from 4 to 5%". */
  change: ReadonlySet<string>;
  /** Before somebody's age. */
  aged: ReadonlySet<string>;
  /** Between the figures of a share: "one in five". */
  ratio: ReadonlySet<string>;
  /** Before a figure, one word or two. */
  senses: ReadonlyMap<string, 'about' | 'more' | 'less'>;
  /** Verbs whose bare figure counts these. */
  harms: ReadonlyMap<string, string>;
  /** A plural noun: what a figure counts. */
  plural: RegExp;
  /** Ends the search for what a figure counts. */
  notUnit: ReadonlySet<string>;
  /** Words between a number and the noun it counts are skipped up to these nouns. */
  units: ReadonlyMap<string, string>;
}

/** What a language says around dates and assertions. Expressions are tested against one sentence of bounded length. */
export interface ClaimWords extends FigureWords {
  /** Before a date: it begins a stretch up to publication. */
  since: RegExp;
  /** Perfect tense: "has risen since" says what "since" dates, "the highest since" only compares. */
  perfect: RegExp;
  /** Before a date that figures are compared with. */
  compared: RegExp;
  /** Between a duration and the date that ends it. */
  ending: RegExp;
  /** Before the first and between the two dates of a range. */
  from: RegExp;
  to: RegExp;
  /** A date that ends at the latest on publication. */
  earlier: RegExp;
  /** A duration that ends on publication. */
  past: RegExp;
  /** After a duration that counts from an event to publication. */
  sinceAfter: RegExp;
  /** Just before or after a date that says when something was said. */
  reports: RegExp;
  /** Opens a subordinate clause. */
  subordinate: RegExp;
  /** Ends of a noun phrase's beginning: what follows is a modifier of its noun. */
  determiner: RegExp;
  /** After a date: its noun, or the mark of a possessive. */
  noun: RegExp;
  possessive: RegExp;
  /** One word, global. */
  word: RegExp;
  /** A verb of the present. */
  present: RegExp;
  /** Sentences that assert nothing: questions, conditions, wishes, orders. */
  noAssertion: readonly RegExp[];
  /** The main verb lies ahead. */
  ahead: RegExp;
  /** Before the name of a place. */
  place: RegExp;
  features: readonly Feature[];
}

const LANGUAGES: Record<string, ClaimWords> = { en: EN_CLAIMS };

export const claimWordsOf = (lang: string): ClaimWords | null =>
  LANGUAGES[lang.toLowerCase().split('-')[0] ?? ''] ?? null;

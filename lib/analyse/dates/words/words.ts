import { EN } from './en';
import { NEUTRAL } from './neutral';

/** A holiday's rule: a fixed date, the nth weekday of a month, or days from Easter Sunday. */
export type HolidayRule =
  | { fixed: readonly [month: number, day: number] }
  | { nth: readonly [month: number, weekday: number, n: number]; plus?: number }
  | { easter: number };

/** Words of a class that mean something more than their kin. */
export interface Senses {
  /** Count from the date mentioned last, not from the day of publication: "previous", "that". */
  fromReference: ReadonlySet<string>;
  /** After an article counts from the date mentioned last: "the next day". */
  inTurn: ReadonlySet<string>;
  /** A stretch that ends now, not a unit of the calendar: "the past year". */
  stretch: ReadonlySet<string>;
  /** Also a verb: "to last three days". */
  verb: ReadonlySet<string>;
  /** Never before a plural: "this". */
  singular: ReadonlySet<string>;
  /** The whole of a unit: "the entire year". */
  whole: ReadonlySet<string>;
  /** With an article and no unit: "the past". */
  alone: Readonly<Record<string, string>>;
  /** Before a year that others are only compared with: "since". */
  compares: ReadonlySet<string>;
}

/** How a language's verbs tell past from future. */
export interface VerbWords {
  /** Auxiliaries that put what they govern into the future. */
  future: ReadonlySet<string>;
  /** Irregular past forms and participles. */
  past: ReadonlySet<string>;
  /** A regular past form, and words that only look like one. */
  pastForm: RegExp;
  notPast: ReadonlySet<string>;
  /** Words of intention: what follows them lies ahead of them. */
  plan: ReadonlySet<string>;
  /** Those of them that are also nouns. */
  planNoun: ReadonlySet<string>;
  /** Participles that put off, before one of these: "adjourned until". */
  defers: ReadonlySet<string>;
  defersTo: ReadonlySet<string>;
  /** Nouns of what is still to come, right after a date. */
  planned: ReadonlySet<string>;
  /** Verbs whose present tells of an appointment: "the term begins on 3 June". */
  appointment: ReadonlySet<string>;
  /** Present forms of "be". */
  presentBe: ReadonlySet<string>;
  /** What may stand between an auxiliary and its participle, "be" itself included. */
  between: ReadonlySet<string>;
  be: string;
  infinitive: string;
  /** Prepositions of what is to be done or to last up to a date. */
  deadline: ReadonlySet<string>;
  /** Joins a noun of intention to its date: "is set for". */
  purpose: string;
  /** Opens a main clause after a comma. */
  joins: ReadonlySet<string>;
}

/**
 * What a language calls times. Each class of words has one letter, and the patterns of `rules/` are written in these letters:
 *
 * M months, m months that are also other words, W weekdays, w their abbreviations, y weekdays in the plural, S seasons, f seasons that are
 * also other words, u units, U units in the plural, k weekend, P parts of the day, C noon and midnight, c a.m. and p.m., q o'clock, Z zones;
 * n number words, I hundred and the like, i indefinite numbers, o ordinals, R "second", h half, a article "a", D article "the", X decades, F fiscal, b BC;
 * l last, t this, x next, e same, T that, z final, v every, E early and late, B beginning and end, A ago, K earlier, L later, < before, > after;
 * G today and the like, V vague words, J how often, j how long, H holidays, ! known days; g modifiers of numbers, N old and long,
 * O of, p prepositions, & and, s genitive; % and $ what makes a number no year; } ended; _ phrases of time words that say no time. Digits and the rest get theirs in `tokens.ts`.
 *
 * The entries of a class are words or phrases in lower case, tokens separated by a space, each with null or the value it stands for.
 */
export interface Words {
  /** Class letter → word or phrase → value. A later class overrides an earlier one. */
  classes: Record<string, Record<string, string | number | null>>;
  /** Classes whose words count only with a capital: months, weekdays. */
  proper: string;
  holidays: Record<string, HolidayRule>;
  /** Days known by a name: full date. */
  knownDays: Record<string, string>;
  verbs: VerbWords;
  senses: Senses;
  /** No language: a text of which only the figures are understood. */
  isNeutral?: true;
  /** Is month before day in 04/05/2024? By BCP 47 tag. */
  monthFirst(lang: string): boolean;
}

const LANGUAGES: Record<string, Words> = { en: EN };

/** Of a language without vocabulary only dates in figures are read. */
export const wordsOf = (lang: string): Words => LANGUAGES[lang.toLowerCase().split('-')[0] ?? ''] ?? NEUTRAL;

import { EN } from './en';

/** A holiday's rule: a fixed date, the nth weekday of a month, or days from Easter Sunday. */
export type HolidayRule =
  | { fixed: readonly [month: number, day: number] }
  | { nth: readonly [month: number, weekday: number, n: number]; plus?: number }
  | { easter: number };

/**
 * What a language calls times. Each class of words has one letter, by which the rules know it (see `rules/`); the entries of a class are
 * words or phrases in lower case, and `null` or the value that the word stands for.
 */
export interface Words {
  /** Class letter → word or phrase → value. A later class overrides an earlier one. */
  classes: Record<string, Record<string, string | number | null>>;
  /** Classes whose words count only with a capital: months, weekdays. */
  proper: string;
  holidays: Record<string, HolidayRule>;
  /** Days known by a name: full date. */
  knownDays: Record<string, string>;
  /** Verb and noun cues of direction. */
  future: ReadonlySet<string>;
  past: ReadonlySet<string>;
  plan: ReadonlySet<string>;
  /** Those of them that are also nouns. */
  planNoun: ReadonlySet<string>;
  /** Present forms of "be". */
  presentBe: ReadonlySet<string>;
  /** A regular past form. */
  pastForm: RegExp;
  /** Is month before day in 04/05/2024? By BCP 47 tag. */
  monthFirst(lang: string): boolean;
}

const LANGUAGES: Record<string, Words> = { en: EN };

/** Null for languages without vocabulary: their texts have no dates yet. */
export const wordsOf = (lang: string): Words | null => LANGUAGES[lang.toLowerCase().split('-')[0] ?? ''] ?? null;

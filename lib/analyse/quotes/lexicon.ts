import type { VerbForm } from '../en/reporting-verbs';

/** What a word can be in a sentence, as bits: a word is often several things. */
export const Tag = {
  auxiliary: 1 << 0,
  adverb: 1 << 1,
  negation: 1 << 2,
  determiner: 1 << 3,
  /** Personal, as a subject or a hearer. */
  pronoun: 1 << 4,
  /** "many", "both": a noun phrase by itself. */
  quantifier: 1 << 5,
  time: 1 << 6,
  preposition: 1 << 7,
  coordinator: 1 << 8,
  subordinator: 1 << 9,
  relative: 1 << 10,
  /** "that", "whether", "how": a clause follows. */
  opener: 1 << 11,
  /** A noun for people. */
  role: 1 << 12,
  /** A noun for what speaks without being a person: bodies and documents. */
  body: 1 << 13,
  /** No noun phrase that is read backwards goes over it. */
  stop: 1 << 14,
  /** May open when, where and how something was said. */
  adjunct: 1 << 15,
  /** A name or a term follows: "titled". */
  naming: 1 << 16,
  /** A noun of speech: "claim", "warning". */
  speech: 1 << 17,
  /** "went on to say": a verb that lends its subject. */
  matrix: 1 << 18,
  possessive: 1 << 19,
  /** Where something is said: "statement", "interview". */
  occasion: 1 << 20,
  ing: 1 << 21,
  past: 1 << 22,
} as const;

/** A language's words for the grammar of quotes. */
export interface Lexicon {
  /** Bits of `Tag`; the word in lower case, its apostrophes straight. The ending of a name (“Rosaly”) tells nothing. */
  tagsOf(word: string, isName: boolean): number;
  verbOf(word: string, next: string): VerbForm | null;
}

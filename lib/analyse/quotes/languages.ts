import { english } from '../en/lexicon';
import type { Grammar } from './attribution';
import { findAttributions } from './english/grammar';
import { sentenceSubject } from './english/sentence-subject';
import type { Item, Range } from './items';
import type { Lexicon } from './lexicon';

/** What has to be known of a language to say who speaks. */
export interface Language {
  lexicon: Lexicon;
  findAttributions: Grammar;
  sentenceSubject(items: Item[], upTo: number): Range | null;
}

const LANGUAGES: Record<string, Language> = {
  en: { lexicon: english, findAttributions, sentenceSubject },
};

/** Without a vocabulary only the marks speak: quotes whose speaker is open. */
const UNKNOWN: Language = {
  lexicon: { tagsOf: () => 0, verbOf: () => null },
  findAttributions: () => [],
  sentenceSubject: () => null,
};

/** By the language's tag: "en", "en-GB". A page that names none is read as English. */
export const languageOf = (tag: string): Language => LANGUAGES[tag.toLowerCase().split(/[-_]/)[0] || 'en'] ?? UNKNOWN;

import type { Words } from './words/words';

/** A word or phrase of the vocabulary. */
export interface Entry {
  phrase: string;
  words: readonly string[];
  cls: string;
  value: string | number | null;
}

/** By first word, longest phrase first. */
type Lexicon = ReadonlyMap<string, readonly Entry[]>;

const lexicons = new WeakMap<Words, Lexicon>();

/** The vocabulary of a language, ready for looking up. */
export function lexiconOf(words: Words): Lexicon {
  const known = lexicons.get(words);
  if (known) return known;
  const entries = new Map<string, Entry[]>();
  const add = (phrase: string, cls: string, value: string | number | null) => {
    const parts = phrase.split(' ');
    const list = entries.get(parts[0] ?? '') ?? [];
    entries.set(parts[0] ?? '', [{ phrase, words: parts, cls, value }, ...list.filter((e) => e.phrase !== phrase)]);
  };
  for (const [cls, list] of Object.entries(words.classes))
    for (const [phrase, value] of Object.entries(list)) add(phrase, cls, value);
  for (const name of Object.keys(words.holidays)) add(name, 'H', name);
  for (const [name, value] of Object.entries(words.knownDays)) add(name, '!', value);
  for (const list of entries.values()) list.sort((a, b) => b.words.length - a.words.length);
  lexicons.set(words, entries);
  return entries;
}

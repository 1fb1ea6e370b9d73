import { type Lexicon, Tag } from '../quotes/lexicon';
import { verbForm } from './reporting-verbs';
import * as words from './words';

const CLASSES: [keyof typeof Tag, Iterable<string>][] = [
  ['auxiliary', words.AUXILIARIES],
  ['adverb', words.ADVERBS],
  ['negation', words.NEGATIONS],
  ['determiner', words.DETERMINERS],
  ['pronoun', words.PERSONAL],
  ['quantifier', words.QUANTIFIERS],
  ['time', words.TIME_WORDS],
  ['preposition', words.PREPOSITIONS],
  ['coordinator', words.COORDINATORS],
  ['subordinator', words.SUBORDINATORS],
  ['relative', words.RELATIVES],
  ['opener', words.CLAUSE_OPENERS],
  ['role', words.ROLE_NOUNS],
  ['body', words.ORG_NOUNS],
  ['stop', words.BREAKS],
  ['adjunct', words.ADJUNCT_OPENERS],
  ['naming', words.NAMING],
  ['speech', words.REPORT_NOUNS],
  ['matrix', words.MATRIX],
  ['possessive', words.POSSESSIVES],
  ['occasion', words.OCCASIONS],
];

const known = new Map<string, number>();
for (const [tag, list] of CLASSES) for (const word of list) known.set(word, (known.get(word) ?? 0) | Tag[tag]);

export const english: Lexicon = {
  tagsOf: (word, isName) => (known.get(word) ?? 0) | (isName ? 0 : byEnding(word)),
  verbOf: verbForm,
};

/** Nouns that end like adverbs. */
const NOUNS_IN_LY = new Set('italy july sicily ally assembly anomaly bully monopoly reply supply'.split(' '));

function byEnding(word: string): number {
  if (word.length < 5) return 0;
  if (word.startsWith('co-')) return known.get(word.slice(3)) ?? 0;
  if (/-year-olds?$/.test(word)) return Tag.role;
  if (word.endsWith('ly')) return known.has(word) || NOUNS_IN_LY.has(word) ? 0 : Tag.adverb;
  if (word.endsWith('ing')) return Tag.ing;
  return word.endsWith('ed') ? Tag.past : 0;
}

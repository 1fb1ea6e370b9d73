/**
 * Porter's stemmer, as the full-text index applies it, so that a word can be looked up there by its stem.
 * See https://tartarus.org/martin/PorterStemmer/def.txt for the steps and their names.
 */
const CONSONANT = '(?:[^aeiou]|(?<=[aeiou])y|^y)';
const VOWEL = '(?:[aeiou]|(?<![aeiou]|^)y)';
const MEASURE_1 = new RegExp(`^${CONSONANT}*${VOWEL}+${CONSONANT}`);
const MEASURE_2 = new RegExp(`^${CONSONANT}*${VOWEL}+${CONSONANT}+${VOWEL}+${CONSONANT}`);
const MEASURE_EXACTLY_1 = new RegExp(`^${CONSONANT}*${VOWEL}+${CONSONANT}+${VOWEL}*$`);
const HAS_VOWEL = new RegExp(VOWEL);
const DOUBLE = /([^aeiou])\1$/;
const ENDS_CVC = new RegExp(`${CONSONANT}${VOWEL}[^aeiouwxy]$`);

type Rule = readonly [suffix: string, replacement: string];

const STEP_2: readonly Rule[] = [
  ['ational', 'ate'],
  ['ization', 'ize'],
  ['iveness', 'ive'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['tional', 'tion'],
  ['biliti', 'ble'],
  ['entli', 'ent'],
  ['ousli', 'ous'],
  ['ation', 'ate'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['iviti', 'ive'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['izer', 'ize'],
  ['alli', 'al'],
  ['ator', 'ate'],
  ['logi', 'log'],
  ['bli', 'ble'],
  ['eli', 'e'],
];
const STEP_3: readonly Rule[] = [
  ['icate', 'ic'],
  ['ative', ''],
  ['alize', 'al'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ness', ''],
  ['ful', ''],
];
const STEP_4: readonly Rule[] = (
  'ement ance ence able ible ment ant ent ism ate iti ous ive ize al er ic ou'.split(' ') as string[]
).map((suffix) => [suffix, ''] as const);

/** The stem of a folded word; words that are short or not plain Latin letters stay as they are. */
export function stem(word: string): string {
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return word;
  const steps = [plural, pastAndGerund, finalY];
  let result = steps.reduce((part, step) => step(part), word);
  result = replace(replace(result, STEP_2, MEASURE_1), STEP_3, MEASURE_1);
  return finalE(fourth(result));
}

function plural(word: string): string {
  if (/(?:ss|i)es$/.test(word)) return word.slice(0, -2);
  return /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

function pastAndGerund(word: string): string {
  if (word.endsWith('eed')) return MEASURE_1.test(word.slice(0, -3)) ? word.slice(0, -1) : word;
  const part = word.replace(/(?:ed|ing)$/, '');
  if (part === word || !HAS_VOWEL.test(part)) return word;
  if (/(?:at|bl|iz)$/.test(part)) return `${part}e`;
  if (DOUBLE.test(part) && !/[lsz]$/.test(part)) return part.slice(0, -1);
  return MEASURE_EXACTLY_1.test(part) && ENDS_CVC.test(part) ? `${part}e` : part;
}

function finalY(word: string): string {
  return word.endsWith('y') && HAS_VOWEL.test(word.slice(0, -1)) ? `${word.slice(0, -1)}i` : word;
}

function replace(word: string, rules: readonly Rule[], measure: RegExp): string {
  const rule = rules.find(([suffix]) => word.endsWith(suffix));
  if (!rule) return word;
  const part = word.slice(0, -rule[0].length);
  return measure.test(part) ? part + rule[1] : word;
}

function fourth(word: string): string {
  if (/[st]ion$/.test(word)) return MEASURE_2.test(word.slice(0, -3)) ? word.slice(0, -3) : word;
  return replace(word, STEP_4, MEASURE_2);
}

function finalE(word: string): string {
  let result = word;
  if (word.endsWith('e')) {
    const part = word.slice(0, -1);
    if (MEASURE_2.test(part) || (MEASURE_1.test(part) && !ENDS_CVC.test(part))) result = part;
  }
  return result.endsWith('ll') && MEASURE_2.test(result) ? result.slice(0, -1) : result;
}

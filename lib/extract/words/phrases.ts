/** Phrases by language, separated by "|". "#" stands for a number, "*" for anything short, "~" at the end for any ending of the word. */
export type Phrases = Record<string, string>;

/** `start`: the text begins with a phrase · `whole`: it is one, but for a mark at the end · `inside`: a word of it begins one. */
type Place = 'start' | 'whole' | 'inside';

const SIGNS: Record<string, string> = { '#': '\\d{1,6}', '*': '.{0,40}', '~': '[\\p{L}]{0,12}', ' ': '[\\s:]{1,3}' };
const BEFORE: Record<Place, string> = {
  start: '^[\\s[(*•>»]{0,4}',
  whole: '^[\\s[(-]{0,12}',
  inside: '(?<![\\p{L}\\p{N}])',
};
const AFTER: Record<Place, string> = { start: '', whole: '[\\s\\]).:…»›>!-]{0,12}$', inside: '' };

/** One expression for the phrases of all languages: a page may mix them, and few phrases mean something else elsewhere. */
export function phrases(byLanguage: Phrases, place: Place): RegExp {
  const all = Object.values(byLanguage).flatMap((list) => list.split('|'));
  const source = all.map((phrase) => patternOf(phrase.trim().replace(/\s+/g, ' '))).join('|');
  return new RegExp(`${BEFORE[place]}(?:${source})${AFTER[place]}`, 'iu');
}

/** A phrase ends with its word, in scripts that separate words. */
function patternOf(phrase: string): string {
  const pattern = phrase.replace(/[\\^$.+?()[\]{}|]/g, '\\$&').replace(/[#*~ ]/g, (sign) => SIGNS[sign] ?? sign);
  return /[\p{Script=Latin}\p{Script=Cyrillic}]$/u.test(phrase) ? `${pattern}(?![\\p{L}\\p{N}])` : pattern;
}

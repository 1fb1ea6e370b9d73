/** Phrases by language, separated by "|". "#" stands for a number, "*" for anything short, "~" at the end for any ending of the word. */
export type Phrases = Record<string, string>;

/** `start`: the text begins with a phrase · `whole`: it is one, but for marks around it · `inside`: a phrase begins at one of its words. */
type Place = 'start' | 'whole' | 'inside';

export interface Wording {
  test(text: string): boolean;
}

const SIGNS: Record<string, string> = { '#': '\\d{1,6}', '*': '.{0,40}', '~': '[\\p{L}]{0,12}', ' ': '[\\s:]{1,3}' };
const BEFORE: Record<Place, string> = { start: '^[\\s[(*•>»-]{0,12}', whole: '^[\\s[(*•>»-]{0,12}', inside: '' };
const AFTER: Record<Place, string> = { start: '', whole: '[\\s\\]).:…»›>!-]{0,12}$', inside: '' };
/** No phrase is longer. */
const MOST_READ = 200;
const WORD = /\p{L}+/gu;
const FIRST_WORD = /^[\s[(*•>»-]{0,12}(\p{L}+)/u;
/** The first word of a phrase in a script that separates words; it is looked up, so that most texts meet no expression at all. */
const KEY = /^[\p{Script=Latin}\p{Script=Cyrillic}]+(?![~*\p{L}\p{N}])/u;

/** One vocabulary for all languages: a page may mix them, and few phrases mean something else elsewhere. */
export function phrases(byLanguage: Phrases, place: Place): Wording {
  const byWord = new Map<string, string[]>();
  const others: string[] = [];
  for (const list of Object.values(byLanguage)) {
    for (const phrase of list.split('|').map((part) => part.trim().replace(/\s+/g, ' '))) {
      const word = KEY.exec(phrase)?.[0];
      const known = word === undefined ? others : (byWord.get(word) ?? []);
      known.push(patternOf(phrase));
      if (word !== undefined) byWord.set(word, known);
    }
  }
  const expressions = new Map<string, RegExp>();
  const beginsAt = (text: string, word: string, index: number) => {
    const patterns = byWord.get(word);
    if (!patterns) return false;
    const known = expressions.get(word) ?? new RegExp(`(?:${patterns.join('|')})${AFTER[place]}`, 'iuy');
    expressions.set(word, known);
    known.lastIndex = index;
    return known.test(text);
  };
  const rest = others.length > 0 ? new RegExp(`${BEFORE[place]}(?:${others.join('|')})${AFTER[place]}`, 'iu') : null;
  return {
    test(text) {
      if (place === 'whole' && text.length > MOST_READ) return false;
      const read = text.slice(0, place === 'inside' ? 10 * MOST_READ : MOST_READ);
      return wordsIn(read, place).some(([word, index]) => beginsAt(read, word, index)) || rest?.test(read) === true;
    },
  };
}

function wordsIn(text: string, place: Place): [word: string, index: number][] {
  if (place === 'inside') return [...text.matchAll(WORD)].map(({ 0: word, index }) => [word.toLowerCase(), index]);
  const [all, word] = FIRST_WORD.exec(text) ?? [];
  return all !== undefined && word !== undefined ? [[word.toLowerCase(), all.length - word.length]] : [];
}

/** A phrase ends with its word, in scripts that separate words. */
function patternOf(phrase: string): string {
  const pattern = phrase.replace(/[\\^$.+?()[\]{}|]/g, '\\$&').replace(/[#*~ ]/g, (sign) => SIGNS[sign] ?? sign);
  return /[\p{Script=Latin}\p{Script=Cyrillic}]$/u.test(phrase) ? `${pattern}(?![\\p{L}\\p{N}])` : pattern;
}

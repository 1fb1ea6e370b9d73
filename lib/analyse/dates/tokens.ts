import type { Words } from './words/words';
import { isYear } from './years';

export interface Token {
  start: number;
  end: number;
  text: string;
  /** Letter of its class of words, see `Words.classes`. */
  cls: string;
  value: string | number | null;
  /** Written with a capital. */
  capital: boolean;
}

/** A sentence as tokens, and as a string with one class letter a token: patterns run on the letters, not on the characters. */
export interface Line {
  tokens: Token[];
  shape: string;
}

interface Entry {
  words: readonly string[];
  cls: string;
  value: string | number | null;
}

/** By first word, longest phrase first. */
type Lexicon = ReadonlyMap<string, readonly Entry[]>;

/** "didn't" is "did" and the rest, "won't" is "wo": their verbs tell past from future. */
const TOKEN =
  /\p{L}+(?=n['’]t(?!\p{L}))|\d{1,3}(?:st|nd|rd|th)(?!\p{L})|[QH][1-4](?![\p{L}\d])|\d+(?:[.,]\d+)*|\p{L}+|\S/gu;
const SHAPES: Record<string, string> = {
  '–': '-',
  '—': '-',
  '‑': '-',
  '-': '-',
  '’': "'",
  '‘': "'",
  "'": "'",
  '“': '"',
  '”': '"',
  '"': '"',
};
const LITERAL = new Set([',', '.', '/', ':', '(', ')', '%', '$']);

const lexicons = new WeakMap<Words, Lexicon>();

function lexiconOf(words: Words): Lexicon {
  const known = lexicons.get(words);
  if (known) return known;
  const entries = new Map<string, Entry[]>();
  const add = (phrase: string, cls: string, value: string | number | null) => {
    const parts = phrase.split(' ');
    const list = entries.get(parts[0] ?? '') ?? [];
    entries.set(parts[0] ?? '', [{ words: parts, cls, value }, ...list.filter((e) => e.words.join(' ') !== phrase)]);
  };
  for (const [cls, list] of Object.entries(words.classes))
    for (const [phrase, value] of Object.entries(list)) add(phrase, cls, value);
  for (const name of Object.keys(words.holidays)) add(name, 'H', name);
  for (const [name, value] of Object.entries(words.knownDays)) add(name, 'K9', value);
  for (const list of entries.values()) list.sort((a, b) => b.words.length - a.words.length);
  lexicons.set(words, entries);
  return entries;
}

/** The sentence in tokens; phrases of the vocabulary are one token each. */
export function tokenise(text: string, start: number, end: number, words: Words): Line {
  const raw: Token[] = [];
  for (const match of text.slice(start, end).matchAll(TOKEN)) {
    const at = start + match.index;
    raw.push({
      start: at,
      end: at + match[0].length,
      text: match[0].toLowerCase(),
      cls: '',
      value: null,
      capital: isCapital(match[0]),
    });
  }
  const lexicon = lexiconOf(words);
  const tokens: Token[] = [];
  for (let i = 0; i < raw.length; ) {
    const token = raw[i] as Token;
    const entry = lexicon.get(token.text)?.find((e) => fits(e, raw, i, words.proper));
    const last = raw[i + (entry?.words.length ?? 1) - 1] as Token;
    tokens.push(entry ? merged(token, last, entry) : { ...token, ...classify(token) });
    i += entry?.words.length ?? 1;
  }
  return { tokens, shape: tokens.map((t) => t.cls).join('') };
}

function fits(entry: Entry, raw: Token[], at: number, proper: string): boolean {
  if (!entry.words.every((word, k) => raw[at + k]?.text === word)) return false;
  const first = raw[at] as Token;
  return !proper.includes(entry.cls) || first.capital;
}

const merged = (first: Token, last: Token, entry: Entry): Token => ({
  start: first.start,
  end: last.end,
  text: entry.words.join(' '),
  // Known days carry their date as value.
  cls: entry.cls === 'K9' ? '!' : entry.cls,
  value: entry.value,
  capital: first.capital,
});

const isCapital = (word: string): boolean => word.charAt(0) !== word.charAt(0).toLowerCase();

/** Classes beyond the vocabulary: d 1–31, Y year, n number, o ordinal, r 04.05.2024, Q quarter or half, 1 capitalised word, 0 other word. */
function classify(token: Token): { cls: string; value: string | number | null } {
  const word = token.text;
  if (/^\d/.test(word)) {
    if (/^\d{1,2}\.\d{1,2}\.\d{4}$/.test(word)) return { cls: 'r', value: word };
    if (/\D$/.test(word)) return { cls: 'o', value: Number.parseInt(word, 10) };
    const value = Number(word.replaceAll(',', ''));
    if (/^\d{1,2}$/.test(word) && value >= 1 && value <= 31) return { cls: 'd', value };
    return { cls: isYear(word) ? 'Y' : 'n', value: Number.isNaN(value) ? Number.parseFloat(word) : value };
  }
  if (/^[qh]\d$/.test(word)) return { cls: 'Q', value: word.toUpperCase() };
  if (SHAPES[word]) return { cls: SHAPES[word], value: null };
  if (LITERAL.has(word)) return { cls: word, value: null };
  if (!/\p{L}/u.test(word)) return { cls: '?', value: null };
  return { cls: token.capital ? '1' : '0', value: null };
}

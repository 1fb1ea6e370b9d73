import { type Entry, lexiconOf } from './lexicon';
import type { Words } from './words/words';

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
  words: Words;
}

/** A bracket that only marks an editor's word in a quote, "[last] week", is no token. */
const TOKEN =
  /\d{1,3}(?:st|nd|rd|th)(?!\p{L})|[QH][1-4](?![\p{L}\d])|\d+(?:[.,]\d+)*|\p{L}+|(?!\[\p{L}|(?<=\p{L})\])\S/gu;
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

/** The sentence in tokens; phrases of the vocabulary are one token each. */
export function tokenise(text: string, start: number, end: number, words: Words): Line {
  const raw = split(text, start, end);
  const lexicon = lexiconOf(words);
  const tokens: Token[] = [];
  let shape = '';
  for (let i = 0; i < raw.length; ) {
    const token = raw[i] as Token;
    const entry = entryAt(lexicon.get(token.text), raw, i, words.proper);
    if (!entry) classify(token);
    else apply(entry, token, raw[i + entry.words.length - 1] as Token);
    tokens.push(token);
    shape += token.cls;
    i += entry?.words.length ?? 1;
  }
  return { tokens, shape, words };
}

function split(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(start, end).matchAll(TOKEN)) {
    const at = start + match.index;
    const word = match[0];
    const lower = word.toLowerCase();
    const token: Token = {
      start: at,
      end: at + word.length,
      text: lower,
      cls: '',
      value: null,
      capital: word[0] !== lower[0],
    };
    // "didn't" is "did" and the rest, "won't" is "wo": their verbs tell past from future.
    const negated = lower === 't' ? tokens.at(-2) : undefined;
    if (negated?.text.endsWith('n') && SHAPES[tokens.at(-1)?.text ?? ''] === "'")
      negated.text = negated.text.slice(0, -1);
    tokens.push(token);
  }
  return tokens;
}

function entryAt(entries: readonly Entry[] | undefined, raw: Token[], at: number, proper: string): Entry | undefined {
  if (!entries) return undefined;
  const first = raw[at] as Token;
  for (const entry of entries) {
    if (proper.includes(entry.cls) && !first.capital) continue;
    if (entry.words.length === 1 || entry.words.every((word, k) => raw[at + k]?.text === word)) return entry;
  }
  return undefined;
}

function apply(entry: Entry, token: Token, last: Token): void {
  token.end = last.end;
  token.text = entry.phrase;
  token.cls = entry.cls;
  token.value = entry.value;
}

const LETTER = /\p{L}/u;

/**
 * Classes beyond the vocabulary: d 1–31, Y year, n number, o ordinal, r 04.05.2024, Q quarter or half, 1 capitalised word, 0 other word,
 * ? any other sign; "-", "'" and '"' stand for their kin.
 */
function classify(token: Token): void {
  const word = token.text;
  const code = word.charCodeAt(0);
  if (code >= 48 && code <= 57) {
    classifyNumber(token);
    return;
  }
  if (LETTER.test(word)) {
    const isQuarter = word.length === 2 && /^[qh]\d$/.test(word);
    token.cls = isQuarter ? 'Q' : token.capital ? '1' : '0';
    if (isQuarter) token.value = word.toUpperCase();
    return;
  }
  token.cls = SHAPES[word] ?? (LITERAL.has(word) ? word : '?');
}

function classifyNumber(token: Token): void {
  const word = token.text;
  const value = Number(word.replaceAll(',', ''));
  token.value = Number.isNaN(value) ? Number.parseFloat(word) : value;
  if (/^\d{1,2}\.\d{1,2}\.\d{4}$/.test(word)) token.cls = 'r';
  else if (/\D$/.test(word)) token.cls = 'o';
  else if (word.length <= 2 && value >= 1 && value <= 31) token.cls = 'd';
  else token.cls = isYear(word) ? 'Y' : 'n';
}

/** Four digits that can be a year; what stands around them decides. */
const isYear = (word: string): boolean => /^(?:1\d|20|21)\d\d$/.test(word);

import type { FigureWords } from './words/claim-words';

/** A word, number or sign of a sentence. */
export interface Piece {
  text: string;
  lower: string;
  start: number;
  end: number;
  isNumber: boolean;
}

/** The number that some pieces say. */
export interface Figure {
  value: number;
  /** Pieces [from, to). */
  from: number;
  to: number;
  /** 1 when no "million" or the like is said. */
  magnitude: number;
  /** Said in words alone: "two", "a dozen". */
  inWords: boolean;
}

const PIECE = /\d+(?:[.,]\d+)*|\p{L}+|\S/gu;

export const piecesOf = (sentence: string): Piece[] =>
  [...sentence.matchAll(PIECE)].map((m) => ({
    text: m[0],
    lower: m[0].toLowerCase(),
    start: m.index,
    end: m.index + m[0].length,
    isNumber: /^\d/.test(m[0]),
  }));

export const isGlued = (pieces: readonly Piece[], at: number): boolean =>
  at > 0 && pieces[at - 1]?.end === pieces[at]?.start;

const DIGITS = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/;

/** The figure that begins at a piece; null where there is none, or only part of a name, a time or an ordinal ("Covid-19", "27:43", "5th"). */
export function figureAt(pieces: readonly Piece[], at: number, words: FigureWords): Figure | null {
  const first = pieces[at];
  if (!first) return null;
  if (!first.isNumber) return inWordsAt(pieces, at, words);
  const [previous, next] = [pieces[at - 1], pieces[at + 1]];
  if (!DIGITS.test(first.text)) return null;
  if (isGlued(pieces, at) && /[\p{L}:/#]$/u.test(previous?.text ?? '')) return null;
  if (isGlued(pieces, at) && isDash(previous) && isGlued(pieces, at - 1) && /\p{L}$/u.test(pieces[at - 2]?.text ?? ''))
    return null;
  if (isGlued(pieces, at + 1) && (/^[:/]$/.test(next?.text ?? '') || words.ordinals.has(next?.lower ?? '')))
    return null;
  const own = Number(first.text.replaceAll(',', ''));
  let [to, magnitude] = [at + 1, 1];
  for (let more = magnitudeAt(pieces, to, words); more; more = magnitudeAt(pieces, to, words)) {
    magnitude *= more;
    to++;
  }
  return { value: own * magnitude, from: at, to, magnitude, inWords: false };
}

/** "bn" only right behind its digits or apart, "m" never after 10,000: those are metres. */
function magnitudeAt(pieces: readonly Piece[], at: number, words: FigureWords): number | null {
  const piece = pieces[at];
  const value = piece && words.magnitudes.get(piece.lower);
  if (!value) return null;
  return piece.text.length === 1 && (!isGlued(pieces, at) || pieces[at - 1]?.text.includes(',')) ? null : value;
}

/** Twenty-five, two hundred, a dozen, half a million. */
function inWordsAt(pieces: readonly Piece[], at: number, words: FigureWords): Figure | null {
  const half = words.half.has(wordAt(pieces, at)) ? at + 1 : at;
  const begin = words.article.has(wordAt(pieces, half)) ? half + 1 : half;
  let to = begin;
  let total = 0;
  let group = half > at ? 0.5 : 0;
  let magnitude = 1;
  for (let word = wordAt(pieces, to); word; word = wordAt(pieces, ++to)) {
    if (to > begin && isDash(pieces[to]) && words.numbers.has(wordAt(pieces, to + 1))) continue;
    const times = word.length > 1 ? words.magnitudes.get(word) : undefined;
    if (times === undefined && !words.numbers.has(word)) break;
    if (times === undefined) group += words.numbers.get(word) ?? 0;
    else if (times < 1000) group = (group || 1) * times;
    else [total, group, magnitude] = [total + (group || 1) * times, 0, times];
  }
  return to > begin ? { value: total + group, from: at, to, magnitude, inWords: true } : null;
}

const wordAt = (pieces: readonly Piece[], at: number): string => pieces[at]?.lower ?? '';

export const isDash = (piece: Piece | undefined): boolean => !!piece && /^[-–—‑]$/.test(piece.text);

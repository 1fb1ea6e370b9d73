import type { Piece } from './piece';
import { isProse } from './segment';
import { CREDIT, CREDITED } from './words/credits';
import { isDateWord } from './words/date-words';
import { LABEL } from './words/labels';
import { DISCLOSURE, IMPERATIVE, PROMOTION } from './words/promotion';
import { writtenIn } from './written-date';

/** Lines that are no body wherever they stand: labels, dates, credits, hidden remarks, requests. */
export function isStray(piece: Piece): boolean {
  const { text, words, linkShare } = piece;
  if (piece.type === 'code' || piece.type === 'table') return false;
  if (piece.hidden && words < 25 && !isProse(piece)) return true;
  if (words === 0 || LABEL.test(text) || isDate(text)) return true;
  if (words <= 40 && (CREDIT.test(text) || CREDITED.test(text))) return true;
  if (piece.type === 'paragraph' && linkShare > 0.95 && piece.links === 1 && words >= 4 && isCapitals(text))
    return true;
  return isRequest(piece);
}

/** Asks the reader for something, or tells what the site earns; in no more than a few lines and in nobody's name. */
export function isRequest({ text, words, links, type }: Piece): boolean {
  if (words > 60 || type === 'list' || /["“”«»]/.test(text)) return false;
  if (DISCLOSURE.test(text)) return true;
  return PROMOTION.test(text) && (IMPERATIVE.test(text) || (words <= 40 && links > 0));
}

/** Whether every word belongs to a date. */
export function isDate(text: string): boolean {
  if (text.length > 80) return false;
  const words = text
    .split(/[\s,|•·–—()/]+/)
    .map((word) => word.replace(/[.:;]+$/, ''))
    .filter((word) => word && word !== '-');
  if (words.length === 0 || !/\d/.test(text) || (words.length === 1 && /^\d{1,4}$/.test(text))) return false;
  return words.every((word) => isDateWord(word) || isMonth(word));
}

const isMonth = (word: string) => writtenIn(`1 ${word} 2001`, 'en') !== null;

const isCapitals = (text: string) => text === text.toUpperCase() && text !== text.toLowerCase() && text.length > 20;

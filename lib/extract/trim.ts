import type { Piece } from './piece';
import { isProse } from './segment';
import { CREDIT, DATE_WORD, ENDING, IMPERATIVE, LABEL, PROMOTION, RELATED } from './words/lines';
import { writtenIn } from './written-date';

export interface Named {
  title: string;
  byline: string | null;
}

/** Takes out of the chosen pieces what is no body: at the head, at the end, and on single lines in between. */
export function trim(pieces: Piece[], chosen: Set<number>, named: Named): Set<number> {
  const body = pieces.filter((piece) => chosen.has(piece.index));
  const kept = new Set(body.filter((piece) => !isStray(piece)).map((piece) => piece.index));
  for (const piece of relatedRuns(body)) kept.delete(piece.index);
  for (const piece of headOf(
    body.filter(({ index }) => kept.has(index)),
    named,
  ))
    kept.delete(piece.index);
  for (const piece of tailOf(body.filter(({ index }) => kept.has(index)))) kept.delete(piece.index);
  return kept;
}

/** Captions outside the chosen text as well: they go to the figure before them. */
export function captionsOf(pieces: Piece[]): Set<number> {
  return new Set(
    pieces
      .filter((piece) => piece.zone === 'caption' && piece.afterImage && piece.words < 120)
      .map((piece) => piece.index),
  );
}

/** Lines that are no body wherever they stand. */
function isStray(piece: Piece): boolean {
  const { text, words, linkShare } = piece;
  if (piece.type === 'code' || piece.type === 'table') return false;
  if (piece.hidden && piece.words < 25 && !isProse(piece)) return true;
  if (words === 0 || LABEL.test(text) || isDate(text)) return true;
  if (words <= 40 && CREDIT.test(text)) return true;
  if (linkShare > 0.8 && RELATED.test(text)) return true;
  if (words <= 25 && linkShare > 0.4 && RELATED.test(text)) return true;
  if (piece.type === 'paragraph' && linkShare > 0.95 && piece.links === 1 && words >= 4 && isCapitals(text))
    return true;
  return words <= 40 && PROMOTION.test(text) && (piece.links > 0 || IMPERATIVE.test(text)) && !/["“”«»]/.test(text);
}

/** A heading that points elsewhere, with the links after it. */
function relatedRuns(body: Piece[]): Piece[] {
  const dropped: Piece[] = [];
  for (let i = 0; i < body.length; i++) {
    const cue = body[i] as Piece;
    if (cue.words > 8 || !RELATED.test(cue.text)) continue;
    let end = i + 1;
    while (end < body.length && (body[end] as Piece).linkShare > 0.7) end += 1;
    if (end > i + 1 || cue.type !== 'heading') dropped.push(...body.slice(i, end));
    i = end - 1;
  }
  return dropped;
}

/** Before the first real paragraph: dropped only for what a line is, never for being short. */
function headOf(body: Piece[], named: Named): Piece[] {
  const first = body.findIndex((piece) => piece.type !== 'heading' && isProse(piece) && piece.words >= 20);
  const title = fold(named.title);
  const names = (named.byline ?? '').split(', ').map(fold).filter(Boolean);
  return body.slice(0, first < 0 ? Math.min(4, body.length) : first).filter((piece) => {
    const own = fold(piece.text);
    if (piece.level === 1 || (own.length > 8 && (own === title || (piece.type === 'heading' && title.includes(own)))))
      return true;
    if (piece.words > 25) return false;
    if (names.some((name) => own.includes(name)) && piece.words <= 15 && !isProse(piece)) return true;
    if (/^(?:by|von|par|por|di|door|автор|作者)[\s:：]/iu.test(piece.text) && piece.words <= 14) return true;
    if (piece.words <= 10 && writtenIn(piece.text, 'en') !== null) return true;
    return /^(?:home|start|startseite|accueil|inicio|главная)\b.{0,10}[»›>/|]/iu.test(piece.text);
  });
}

/** Walking back from the end while lines are no prose or say that they are an ending. */
function tailOf(body: Piece[]): Piece[] {
  const dropped: Piece[] = [];
  for (let i = body.length - 1; i > body.length * 0.4; i--) {
    const piece = body[i] as Piece;
    const isEnding = (ENDING.test(piece.text) || RELATED.test(piece.text)) && piece.words < 90;
    const isLink = piece.linkShare > 0.8 && piece.words < 40;
    const isEmptyHeading = piece.type === 'heading';
    const isAddress = piece.words < 25 && /\S@\S+\.\w|@\w{3,}/.test(piece.text);
    const asks = piece.words <= 60 && PROMOTION.test(piece.text) && !/["“”]/.test(piece.text);
    if (!isEnding && !isLink && !isEmptyHeading && !isAddress && !asks) break;
    dropped.push(piece);
  }
  return dropped;
}

/** Whether every word belongs to a date. */
export function isDate(text: string): boolean {
  if (text.length > 80) return false;
  const words = text
    .split(/[\s,|•·–—()/]+/)
    .map((word) => word.replace(/[.:;]+$/, ''))
    .filter((word) => word && word !== '-');
  if (words.length === 0 || !/\d/.test(text) || (words.length === 1 && /^\d{1,4}$/.test(text))) return false;
  return words.every((word) => DATE_WORD.test(word) || isMonth(word));
}

const isMonth = (word: string) => writtenIn(`1 ${word} 2001`, 'en') !== null;

const isCapitals = (text: string) => text === text.toUpperCase() && text !== text.toLowerCase() && text.length > 20;

const fold = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

import type { Piece } from './piece';
import { isProse } from './segment';
import { isDate } from './stray-lines';
import { RELATED } from './words/related';

/** Headlines of other stories that stand one after the other. */
const LEAST_HEADLINES = 2;

/** Teasers with their dates, at the end: so many make a list. */
const LEAST_TEASERS = 3;

/** Pointers to other stories: lines with a cue, a cue with the links after it, headlines in a row that are nothing but links. */
export function relatedLines(body: Piece[]): Piece[] {
  return [...body.filter(isPointer), ...underCues(body), ...headlinesInRows(body), ...teasersAtEnd(body)];
}

function isPointer({ text, words, linkShare }: Piece): boolean {
  return (linkShare > 0.8 || (words <= 25 && linkShare > 0.4)) && RELATED.test(text);
}

function underCues(body: Piece[]): Piece[] {
  const dropped: Piece[] = [];
  for (let i = 0; i < body.length; i++) {
    const cue = body[i] as Piece;
    if (cue.words > 8 || !RELATED.test(cue.text)) continue;
    let end = i + 1;
    while (end < body.length && isLinked(body[end] as Piece)) end += 1;
    if (end > i + 1 || cue.type !== 'heading') dropped.push(...body.slice(i, end));
    i = end - 1;
  }
  return dropped;
}

/** A link, or an item of a list that a link opens or closes. */
const isLinked = ({ linkShare, type, words }: Piece) =>
  linkShare > 0.7 || (type === 'list' && linkShare > 0.25 && words < 25);

function headlinesInRows(body: Piece[]): Piece[] {
  const dropped: Piece[] = [];
  let row: Piece[] = [];
  for (const piece of [...body, null]) {
    if (piece && piece.type === 'heading' && piece.linkShare > 0.9 && piece.words >= 4) {
      row.push(piece);
      continue;
    }
    if (row.length >= LEAST_HEADLINES) dropped.push(...row);
    row = [];
  }
  return dropped;
}

/** A list of other stories after the text, each a linked headline, a date and no more than a paragraph. */
function teasersAtEnd(body: Piece[]): Piece[] {
  let start = body.length;
  let headlines = 0;
  let dates = 0;
  let prose = 0;
  for (let at = body.length - 1; at >= 0; at--) {
    const piece = body[at] as Piece;
    prose = isProse(piece) ? prose + 1 : prose;
    if (prose > 1) break;
    if (isDate(piece.text)) dates += 1;
    if (piece.linkShare < 0.9 || piece.words < 3) continue;
    headlines += 1;
    prose = 0;
    start = at;
  }
  return headlines >= LEAST_TEASERS && dates >= LEAST_TEASERS - 1 ? body.slice(start) : [];
}

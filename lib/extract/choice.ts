import { fillGaps } from './gaps';
import { type Piece, spanOf, wordsOf } from './piece';
import { readabilityPieces } from './readability';
import { bestSegment, endsSentence } from './segment';

/** So many times the words: the other reading has missed the article. */
const FAR_LONGER = 4;
/** From here on the additional words are more than a box. */
const LONGER = 1.2;
const LEAST_WORDS = 100;
const LONG_LINE = 12;

/** The pieces that make the body, before the line rules. */
export function chooseBody(body: Element, pieces: Piece[], clutter: ReadonlySet<number>): Set<number> {
  const segment = bestSegment(pieces, clutter);
  const scored = readabilityPieces(body, pieces, clutter);
  const choice = joined(pieces, scored, segment);
  const own = new Set([...choice].filter((index) => !clutter.has(index)));
  return fillGaps(pieces, own, clutter);
}

/** Both readings, when what the second one has more belongs to the article by its own looks; else the first. */
function joined(pieces: Piece[], scored: Set<number>, segment: Set<number>): Set<number> {
  return isWorthy(pieces, scored, segment) ? new Set([...scored, ...segment]) : scored;
}

function isWorthy(pieces: Piece[], scored: Set<number>, segment: Set<number>): boolean {
  const words = wordsOf(pieces, scored);
  if (words === 0) return true;
  const more = pieces.filter(({ index }) => segment.has(index) && !scored.has(index));
  const sum = (list: Piece[], of: (piece: Piece) => number) => list.reduce((total, piece) => total + of(piece), 0);
  const extra = sum(more, (piece) => piece.words);
  const linked = sum(more, (piece) => piece.words * piece.linkShare) / extra;
  if (wordsOf(pieces, segment) >= words * FAR_LONGER) return linked < 0.4;
  if (extra < LEAST_WORDS || extra < words * (LONGER - 1)) return false;
  const [, end] = spanOf(scored);
  const after =
    sum(
      more.filter(({ index }) => index > end),
      (piece) => piece.words,
    ) / extra;
  const long = more.filter((piece) => piece.words >= LONG_LINE);
  const prose = long.filter(endsSentence).length;
  return after < 0.6 && linked < 0.26 && prose >= long.length * 0.65;
}

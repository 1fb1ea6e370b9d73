import { type Piece, wordsOf } from './piece';
import { readabilityPieces } from './readability';
import { bestSegment, isClutter, isProse } from './segment';

/** Below this share of the page's prose the vocabulary has hit the article itself. */
const LEAST_PROSE = 0.4;

/** The pieces that make the body, before the line rules. */
export function chooseBody(body: Element, pieces: Piece[]): Set<number> {
  const clutter = new Set(trustedClutter(pieces));
  const segment = bestSegment(pieces);
  const scored = readabilityPieces(body, pieces, clutter);
  const choice = better(pieces, scored, segment);
  return new Set([...choice].filter((index) => !clutter.has(index)));
}

/** Indexes of the pieces that their surroundings name as clutter, unless that would be most of the prose there is. */
export function trustedClutter(pieces: Piece[]): number[] {
  const prose = pieces.filter(isProse);
  const total = prose.reduce((sum, piece) => sum + piece.words, 0);
  const lost = prose.filter(isClutter).reduce((sum, piece) => sum + piece.words, 0);
  const trusted = lost <= total * (1 - LEAST_PROSE);
  return pieces.filter((piece) => isClutter(piece) && (trusted || !isProse(piece))).map((piece) => piece.index);
}

/** The longer of two readings, when what it has more is prose that stands within or before the other. */
function better(pieces: Piece[], scored: Set<number>, segment: Set<number>): Set<number> {
  const a = wordsOf(pieces, scored);
  const b = wordsOf(pieces, segment);
  if (a === 0) return segment;
  if (b < a * 1.4) return scored;
  const extra = pieces.filter((piece) => segment.has(piece.index) && !scored.has(piece.index));
  const words = extra.reduce((sum, piece) => sum + piece.words, 0);
  const linked = extra.reduce((sum, piece) => sum + piece.words * piece.linkShare, 0);
  const long = extra.filter((piece) => piece.words >= 12);
  const prose = long.filter(isProse).length;
  return linked < words * 0.12 && prose >= long.length * 0.7 ? new Set([...scored, ...segment]) : scored;
}

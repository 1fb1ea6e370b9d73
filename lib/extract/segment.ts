import type { Piece } from './piece';

const ENDS_SENTENCE = /[.!?…。！？:؟।]["'”’»)\]]{0,3}$/;

/** What a piece of clutter takes from the sum. */
const CLUTTER = -6;

/** Whether a piece reads like prose: long, hardly linked, ending as sentences do. */
export function isProse(piece: Piece): boolean {
  return piece.words >= 12 && piece.linkShare < 0.4 && endsSentence(piece);
}

export const endsSentence = ({ text }: Piece): boolean => ENDS_SENTENCE.test(text);

/**
 * A second opinion, independent of containers: the stretch of pieces with the greatest sum, where prose counts for
 * and links, menus and clutter count against (maximum subsequence segmentation). One pass.
 */
export function bestSegment(pieces: Piece[], clutter: ReadonlySet<number>): Set<number> {
  let best = { from: 0, to: -1, sum: 0 };
  let from = 0;
  let sum = 0;
  for (const piece of pieces) {
    sum += clutter.has(piece.index) ? CLUTTER : worth(piece);
    if (sum > best.sum) best = { from, to: piece.index, sum };
    if (sum < 0) {
      sum = 0;
      from = piece.index + 1;
    }
  }
  const inside = pieces.slice(best.from, best.to + 1);
  return new Set(inside.filter(({ index }) => !clutter.has(index)).map((piece) => piece.index));
}

function worth(piece: Piece): number {
  if (piece.linkShare > 0.6) return -8;
  if (isProse(piece)) return Math.min(piece.words, 120) * (1 - piece.linkShare);
  if (piece.type === 'heading' || piece.type === 'list' || piece.type === 'table' || piece.type === 'code') return 0;
  return piece.words >= 12 ? piece.words * 0.3 : -3;
}

/** Pieces whose surroundings say what they are. Long prose in a badly named container stays a candidate. */
export function isClutter(piece: Piece): boolean {
  if (piece.zone === null) return false;
  if (piece.zone === 'caption' || piece.zone === 'meta') return piece.words < 120;
  if (piece.zone === 'teaser') return piece.linkShare > 0.6 || piece.words < 12;
  return true;
}

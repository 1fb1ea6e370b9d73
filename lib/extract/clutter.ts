import { copiesIn } from './copies';
import type { Piece } from './piece';
import { isClutter } from './segment';

/** Indexes of the pieces that are not the article's: by what their containers are called, or as copies of others. */
export function clutterOf(pieces: Piece[]): Set<number> {
  const clutter = copiesIn(pieces);
  for (const piece of pieces) if (isClutter(piece)) clutter.add(piece.index);
  return clutter;
}

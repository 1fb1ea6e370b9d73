import { headLines } from './head-lines';
import type { Piece } from './piece';
import { relatedLines } from './related-lines';
import { isStray } from './stray-lines';
import { tailLines } from './tail-lines';

/** What is known of the article before its text is. */
export interface Named {
  title: string;
  byline: string | null;
}

/** Takes out of the chosen pieces what is no body: single lines, pointers to other stories, the head, the end. */
export function trim(pieces: Piece[], chosen: ReadonlySet<number>, named: Named): Set<number> {
  let body = pieces.filter((piece) => chosen.has(piece.index));
  const drop = (lines: Piece[]) => {
    const gone = new Set(lines);
    body = body.filter((piece) => !gone.has(piece));
  };
  drop(relatedLines(body));
  drop(body.filter(isStray));
  drop(headLines(body, named));
  drop(tailLines(body, named));
  return new Set(body.map(({ index }) => index));
}

/** Captions outside the chosen text as well: they go to the figure before them. */
export function captionsOf(pieces: Piece[]): Set<number> {
  return new Set(
    pieces
      .filter((piece) => piece.zone === 'caption' && piece.afterImage && piece.words < 120)
      .map((piece) => piece.index),
  );
}

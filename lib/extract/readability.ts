import { Readability } from '@mozilla/readability';
import type { Piece } from './piece';

/** The pieces that Readability keeps, after the named ones are taken out of its copy. */
export function readabilityPieces(document: Document, without: Set<number>): Set<number> {
  const copy = document.cloneNode(true) as Document;
  for (const element of [...copy.querySelectorAll('[data-piece]')]) {
    if (without.has(Number(element.getAttribute('data-piece')))) element.remove();
  }
  try {
    const parsed = new Readability<Node>(copy, {
      serializer: (node) => node,
      keepClasses: true,
      disableJSONLD: true,
    }).parse();
    return piecesIn(parsed?.content as Element | null);
  } catch {
    return new Set();
  }
}

function piecesIn(root: Element | null): Set<number> {
  return new Set(
    [...(root?.querySelectorAll('[data-piece]') ?? [])].map((element) => Number(element.getAttribute('data-piece'))),
  );
}

export const wordsOf = (pieces: Piece[], set: Set<number>) =>
  pieces.reduce((sum, piece) => sum + (set.has(piece.index) ? piece.words : 0), 0);

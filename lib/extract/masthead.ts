import { fold } from './fold';
import type { Piece, Zone } from './piece';
import { isProse } from './segment';

/** Lines that belong to something else, even near the headline. */
const FOREIGN = new Set<Zone>(['comments', 'related', 'newsletter', 'advert', 'menu', 'teaser', 'consent', 'share']);
const BEFORE = 8;
const AFTER = 40;
/** Words of prose between the headline and the byline: a standfirst, a notice on advertising. */
const STANDFIRST = 70;

/**
 * The lines around the headline, nearest after it first, then those before it: where pages say who wrote it and when.
 * They end where the text begins. Without a headline, the first lines of the page.
 */
export function mastheadOf(pieces: Piece[], title: string): Piece[] {
  const wanted = fold(title);
  const named = pieces.findIndex((piece) => (piece.level ?? 9) <= 3 && fold(piece.text) === wanted);
  const at = named >= 0 ? named : pieces.findIndex((piece) => piece.level === 1);
  const zone = pieces[at]?.zone ?? null;
  const after: Piece[] = [];
  let prose = 0;
  for (const piece of pieces.slice(at + 1, at + 1 + AFTER)) {
    if (prose > STANDFIRST) break;
    if (isProse(piece)) prose += piece.words;
    after.push(piece);
  }
  const before = pieces.slice(Math.max(0, at - BEFORE), Math.max(0, at)).reverse();
  return [...after, ...before].filter((piece) => !isForeign(piece) || piece.zone === zone);
}

/** Whether the line stands in a part of the page that is not the article. */
export const isForeign = (piece: Piece) => piece.zone !== null && FOREIGN.has(piece.zone);

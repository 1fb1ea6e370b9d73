import { type Piece, spanOf } from './piece';
import { isProse } from './segment';

/** Words of a line that can be a heading without being marked as one. */
const HEADING_WORDS = 12;

/** The choice with what was left out between its pieces and reads like the text: items of a list, headings. */
export function fillGaps(pieces: Piece[], chosen: ReadonlySet<number>, clutter: ReadonlySet<number>): Set<number> {
  const filled = new Set(chosen);
  const [first, last] = spanOf(chosen);
  const inside = pieces.slice(first, last + 1).filter(({ index }) => !clutter.has(index));
  inside.forEach((piece, at) => {
    const before = inside[at - 1];
    if (!filled.has(piece.index) && before && filled.has(before.index) && continues(piece, before))
      filled.add(piece.index);
  });
  for (let at = inside.length - 2; at >= 0; at--) {
    const piece = inside[at] as Piece;
    const after = inside[at + 1] as Piece;
    if (filled.has(after.index) && opens(piece, after)) filled.add(piece.index);
  }
  return filled;
}

/** An item of a list that a line opens, or of which other items are kept. */
function continues(piece: Piece, before: Piece): boolean {
  if (piece.type !== 'list' || piece.hidden) return false;
  return before.type === 'list'
    ? before.element.parentElement === piece.element.parentElement
    : /[:：]$/.test(before.text);
}

/** A heading, marked as one or not, over prose. */
function opens(piece: Piece, after: Piece): boolean {
  if (piece.hidden || piece.links > 0 || piece.words === 0 || piece.words > HEADING_WORDS) return false;
  return isProse(after) && (piece.type === 'heading' || (piece.type === 'paragraph' && !/[.!?:;,)]$/.test(piece.text)));
}

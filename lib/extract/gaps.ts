import { type Piece, spanOf } from './piece';
import { isProse } from './segment';

/** Words of a line that can be a heading without being marked as one. */
const HEADING_WORDS = 12;

/** Paragraphs that make a passage, and the share of its words in links. */
const LEAST_PROSE = 3;
const MOST_LINKED = 0.1;

/** The choice with what was left out between its pieces and reads like the text: passages, items of a list, headings. */
export function fillGaps(pieces: Piece[], chosen: ReadonlySet<number>, clutter: ReadonlySet<number>): Set<number> {
  const [first, last] = spanOf(chosen);
  const headline = pieces.findLastIndex(({ level, index }) => index < first && level === 1);
  const near = pieces.slice(headline < 0 ? first : headline + 1, last + 1).filter(({ index }) => !clutter.has(index));
  const filled = new Set([...chosen, ...lostPassages(near, chosen)]);
  const [start] = spanOf(filled);
  const inside = near.filter(({ index }) => index >= start);
  inside.forEach((piece, at) => {
    const before = inside[at - 1];
    if (before && filled.has(before.index) && continues(piece, before)) filled.add(piece.index);
  });
  for (let at = inside.length - 2; at >= 0; at--) {
    const piece = inside[at] as Piece;
    const after = inside[at + 1] as Piece;
    if (filled.has(after.index) && opens(piece, after)) filled.add(piece.index);
  }
  return filled;
}

/** The prose in runs of left out pieces that are a passage; one paragraph alone may be a teaser or a caption. */
function lostPassages(pieces: Piece[], chosen: ReadonlySet<number>): number[] {
  const lost: number[] = [];
  let run: Piece[] = [];
  const close = () => {
    const prose = run.filter((piece) => isProse(piece) && !piece.hidden);
    const words = run.reduce((sum, piece) => sum + piece.words, 0);
    const linked = run.reduce((sum, piece) => sum + piece.words * piece.linkShare, 0);
    if (prose.length >= LEAST_PROSE && linked < words * MOST_LINKED) for (const { index } of prose) lost.push(index);
    run = [];
  };
  for (const piece of pieces) {
    if (chosen.has(piece.index)) close();
    else run.push(piece);
  }
  return lost;
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

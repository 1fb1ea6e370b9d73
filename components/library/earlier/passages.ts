import type { Line, Piece } from '../../../lib/archive/text-diff';

/** Unchanged words are shown to about that many characters on either side of a change. */
const CONTEXT = 90;

export const isChanged = (line: Line): boolean => line.some(({ kind }) => kind !== 'same');

/** A passage of a comparison; `isGap` where text was left out before it. */
export interface Passage {
  line: Line;
  isGap: boolean;
}

/** What changed, each with a few words around it, and with how the paragraph before it ends. */
export function changedPassages(lines: Line[]): Passage[] {
  let last = -1;
  return lines.flatMap((line, place) => {
    const next = lines[place + 1];
    if (!isChanged(line) && !(next && isChanged(next))) return [];
    const isGap = place > last + 1;
    last = place;
    return [{ line: shortened(line), isGap }];
  });
}

function shortened(line: Line): Line {
  return line.map((piece, place): Piece => {
    if (piece.kind !== 'same' || piece.text.length <= 2 * CONTEXT) return piece;
    const head = place > 0 ? headOf(piece.text) : '';
    const isLast = place === line.length - 1;
    return { kind: 'same', text: isLast && head ? `${head} …` : `${head} … ${tailOf(piece.text)}`.trimStart() };
  });
}

/** Whole words from the beginning, and from the end. */
const headOf = (text: string) => text.slice(0, CONTEXT).replace(/\s\S*$/, '');
const tailOf = (text: string) => text.slice(-CONTEXT).replace(/^\S*\s/, '');

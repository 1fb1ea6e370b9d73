import type { Piece } from './piece';

/** A run of so many pieces, with so many words, is repeated by a page and not by its author. */
const LEAST_PIECES = 10;
const LEAST_WORDS = 150;
/** So little is enough where one of the two runs is hidden: no author repeats what nobody sees. */
const LEAST_HIDDEN_PIECES = 3;
const LEAST_HIDDEN_WORDS = 40;
/** Pieces that one copy may lack, in a row. */
const MOST_SKIPPED = 2;

/**
 * Pieces in a run that repeats an earlier one: pages hold their text once for each screen size. Of the two runs the one that is
 * hidden goes, else the later. Single lines that repeat are the author's.
 */
export function copiesIn(pieces: Piece[]): Set<number> {
  const copies = new Set<number>();
  const last = new Map<string, number>();
  let run: [original: number, copy: number][] = [];
  const close = () => {
    const words = run.reduce((sum, [, copy]) => sum + (pieces[copy]?.words ?? 0), 0);
    const isFirstHidden = run.every(([original, copy]) => pieces[original]?.hidden && !pieces[copy]?.hidden);
    const isOneHidden =
      isFirstHidden || run.every(([original, copy]) => !pieces[original]?.hidden && pieces[copy]?.hidden);
    const [leastPieces, leastWords] = isOneHidden
      ? [LEAST_HIDDEN_PIECES, LEAST_HIDDEN_WORDS]
      : [LEAST_PIECES, LEAST_WORDS];
    if (run.length >= leastPieces && words >= leastWords)
      for (const [original, copy] of run) copies.add(isFirstHidden ? original : copy);
    run = [];
  };
  for (const { index, text } of pieces) {
    const original = last.get(text);
    const [before, at] = run.at(-1) ?? [Number.NaN, Number.NaN];
    const follows = original !== undefined && original > before && original - before <= MOST_SKIPPED + 1;
    if (!follows && (original !== undefined || index - at > MOST_SKIPPED)) close();
    if (original !== undefined) run.push([original, index]);
    if (original === undefined || copies.has(original) || !follows) last.set(text, index);
  }
  close();
  return copies;
}

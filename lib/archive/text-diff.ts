import { diffArrays } from 'diff';

/** A stretch of words: in both texts, only in the earlier, or only in the later. */
export interface Piece {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** A paragraph of two texts laid over each other. */
export type Line = Piece[];

/** How many insertions and deletions are looked for, first of paragraphs, then of words: the time is quadratic in them. */
const MOST_PARAGRAPHS = 1_000;
const MOST_WORDS = 800;
/** Fewer words than these between two changes are no more than a coincidence, and hard to read. */
const SHORT = 3;

const PARTS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]|[\p{L}\p{N}\p{M}]+|[^\S\n]+|./gsu;
const WORD = /[\p{L}\p{N}]/u;

/** Spaces within a line, quotation marks, dashes: one is as good as another. */
const ALIKE = [/^[^\S\n]+$/, /^["'“”„‟«»‘’‚‛‹›`´]$/, /^[-‐‑‒–—―]$/];

/**
 * Two texts laid over each other, paragraph by paragraph and then word by word (Myers 1986, by `diff`). Spaces, quotation
 * marks and dashes may differ. Passages that have too little in common are given whole, first the earlier, then the later.
 */
export function overlay(before: string, after: string): Line[] {
  const runs = diffArrays(paragraphs(before), paragraphs(after), { maxEditLength: MOST_PARAGRAPHS });
  if (!runs) return linesOf([...piece('removed', before), ...piece('same', '\n'), ...piece('added', after)]);
  const lines: Line[] = [];
  for (const [place, { value, added, removed }] of runs.entries()) {
    const text = value.join('\n');
    const next = runs[place + 1];
    const previous = runs[place - 1];
    if (removed && next?.added) lines.push(...linesOf(changed(text, next.value.join('\n'))));
    else if (removed) lines.push(...linesOf(piece('removed', text)));
    else if (!added) lines.push(...linesOf(piece('same', text)));
    else if (!previous?.removed) lines.push(...linesOf(piece('added', text)));
  }
  return lines;
}

const paragraphs = (text: string) => text.split(/\n+/).filter((line) => line.trim() !== '');
const piece = (kind: Piece['kind'], text: string): Piece[] => (text ? [{ kind, text }] : []);

function changed(before: string, after: string): Piece[] {
  const [old, now] = [words(before), words(after)];
  const runs = diffArrays(old.map(folded), now.map(folded), { maxEditLength: MOST_WORDS });
  if (!runs) return [...piece('removed', before), ...piece('same', '\n'), ...piece('added', after)];
  let [inOld, inNow] = [0, 0];
  const pieces: Piece[] = [];
  for (const [place, { count, added, removed }] of runs.entries()) {
    const gone = old.slice(inOld, inOld + (added ? 0 : count)).join('');
    const here = now.slice(inNow, inNow + (removed ? 0 : count)).join('');
    inOld += added ? 0 : count;
    inNow += removed ? 0 : count;
    const isBetween = place > 0 && place < runs.length - 1;
    if (added || removed || (isBetween && isShort(here))) {
      pieces.push({ kind: 'removed', text: gone }, { kind: 'added', text: here });
    } else pieces.push({ kind: 'same', text: here });
  }
  return joined(pieces);
}

const isShort = (text: string) => !text.includes('\n') && words(text).filter((word) => WORD.test(word)).length < SHORT;

/** Of changes that follow each other first all that is gone, then all that is new. */
function joined(pieces: Piece[]): Piece[] {
  const found: Piece[] = [];
  let [removed, added] = ['', ''];
  const flush = () => {
    found.push(...piece('removed', removed), ...piece('added', added));
    [removed, added] = ['', ''];
  };
  for (const { kind, text } of pieces) {
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else {
      flush();
      found.push({ kind, text });
    }
  }
  flush();
  return found;
}

function linesOf(pieces: Piece[]): Line[] {
  const lines: Line[] = [[]];
  for (const { kind, text } of pieces)
    for (const [place, part] of text.split('\n').entries()) {
      if (place > 0) lines.push([]);
      if (part) lines.at(-1)?.push({ kind, text: part });
    }
  return lines.filter((line) => line.some(({ text }) => text.trim() !== ''));
}

/** Words, marks and spaces; of scripts that part no words, single characters. */
const words = (text: string): string[] => text.match(PARTS) ?? [];

function folded(word: string): string {
  const alike = ALIKE.findIndex((kind) => kind.test(word));
  return ALIKE[alike]?.source ?? word;
}

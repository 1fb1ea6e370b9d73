import { isForeign } from './masthead';
import type { Piece } from './piece';
import { isProse } from './segment';
import { PUBLISHED_CUES, UPDATED_CUES } from './words/date-cues';

/** What the lines of the page say about its day, as written. */
export interface DateLines {
  published: string[];
  updated: string[];
}

/** A line about the day is no longer than this. */
const MOST_WORDS = 40;
/** Without a word that says what it is, a date is believed in a shorter one. */
const MOST_WORDS_BARE = 12;

const pattern = (cues: string[]) => cues.map((cue) => cue.replaceAll('+', '\\s')).join('|');
const CUE = new RegExp(`(${pattern(UPDATED_CUES)})|(${pattern(PUBLISHED_CUES)})`, 'giu');

/**
 * Dates in the lines around the headline, nearest first, and where those say nothing in the lines anywhere that name what
 * they give: "Last updated: …" at the foot.
 */
export function dateLinesOf(pieces: Piece[], masthead: Piece[]): DateLines {
  const near = masthead.filter((piece) => piece.words <= MOST_WORDS && !isProse(piece));
  const far = pieces.filter((piece) => piece.words <= MOST_WORDS_BARE && !isForeign(piece) && piece.linkShare < 0.5);
  const lines: DateLines = { published: [], updated: [] };
  for (const piece of near) add(lines, piece, piece.words <= MOST_WORDS_BARE || piece.zone === 'meta');
  for (const piece of far) add(lines, piece, false);
  return lines;
}

/** Parts of a line, each with the word before it that says what it is. */
function add(lines: DateLines, { text }: Piece, bareCounts: boolean): void {
  if (!/\d/.test(text)) return;
  let at = 0;
  let list: string[] | null = bareCounts ? lines.published : null;
  for (const cue of text.matchAll(CUE)) {
    list?.push(text.slice(at, cue.index));
    list = cue[1] ? lines.updated : lines.published;
    at = cue.index + cue[0].length;
  }
  list?.push(text.slice(at));
}

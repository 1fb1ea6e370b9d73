import type { Line } from './tokens';
import type { Words } from './words/words';

/** Where the governing verb puts an expression: before or after its writing, or unknown. */
export type Direction = -1 | 0 | 1;

const LOOK_BACK = 28;
const LOOK_AHEAD = 16;
/** Auxiliaries before "be", "have": "will be held", "to be held". */
const SKIPPED = new Set([
  'be',
  'have',
  'been',
  'being',
  'not',
  'n',
  't',
  'also',
  'now',
  'only',
  'again',
  'officially',
  'reportedly',
  'first',
]);

/**
 * The direction of the expression at tokens [from, to): that of the nearest verb before it, or after it where it opens the clause.
 * A participle takes the direction of its auxiliary ("to be held", "will be held"), an infinitive that of the verb it hangs on.
 */
export function directionAt(line: Line, from: number, to: number, words: Words): Direction {
  const { tokens } = line;
  const word = (i: number) => tokens[i]?.text ?? '';
  if (words.plan.has(word(from - 1)) || words.plan.has(word(from - 2)) || words.plan.has(word(to))) {
    if (!(word(from - 1) === 'until' || word(from - 1) === 'till')) return 1;
  }
  for (let i = from - 1; i >= Math.max(0, from - LOOK_BACK); i--) {
    const w = word(i);
    if (w === ';' || w === '"') break;
    if (words.future.has(w) && tokens[i]?.cls !== '1') return 1;
    if (words.plan.has(w) && w !== 'until' && w !== 'till') return 1;
    if (isPast(w, words)) return auxiliary(i) ?? -1;
  }
  for (let i = to; i < Math.min(tokens.length, to + LOOK_AHEAD); i++) {
    const w = word(i);
    if (words.future.has(w)) return 1;
    if (isPast(w, words)) return -1;
  }
  return 0;

  /** The direction of "will be", "to be" before a participle; null when it stands by itself. */
  function auxiliary(i: number): Direction | null {
    let k = i - 1;
    let be = false;
    while (SKIPPED.has(word(k))) {
      be ||= word(k) === 'be';
      k--;
    }
    if (words.future.has(word(k))) return 1;
    if (be && word(k) === 'to') return 1;
    return null;
  }
}

const isPast = (word: string, words: Words): boolean => words.past.has(word) || words.pastForm.test(word);

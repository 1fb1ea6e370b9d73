import type { Line } from './tokens';
import type { Words } from './words/words';

/** Where the governing verb puts an expression: before or after its writing, or unknown. */
export type Direction = -1 | 0 | 1;

const LOOK_BACK = 28;
const LOOK_AHEAD = 16;
/** Between an auxiliary and its participle. */
const BETWEEN = new Set(
  'be have been being not n t also now only again officially reportedly first soon then still'.split(' '),
);

/**
 * The direction of the expression at tokens [from, to): that of the nearest verb before it, or after it where it opens the clause.
 * A participle takes the direction of its auxiliary ("to be held", "will be held"). A date before a noun ("the 4 May vote") is ahead
 * only when a word beside it says so ("a scheduled 4 May vote"); else it is past in a past frame, and open in any other.
 */
export function directionAt(line: Line, from: number, to: number, words: Words): Direction {
  const { tokens } = line;
  const word = (i: number) => tokens[i]?.text ?? '';
  if (plans(from - 1) || plans(from - 2) || word(to) === 'deadline') return 1;
  // "The vote is on 3 November"
  if (tokens[from - 1]?.cls === 'p' && isPresentBe(from - 2)) return 1;
  const governed = before() || after();
  return modifiesNoun() && governed > 0 ? 0 : governed;

  function before(): Direction {
    for (let i = from - 1; i >= Math.max(0, from - LOOK_BACK); i--) {
      const w = word(i);
      if (w === ';') return 0;
      if (words.future.has(w) && tokens[i]?.cls === '0') return 1;
      if (plans(i)) return 1;
      if (isPast(w, words)) return auxiliary(i) ?? -1;
      if (w === 'to' && isPresentBe(i - 1)) return 1;
    }
    return 0;
  }

  function after(): Direction {
    for (let i = to; i < Math.min(tokens.length, to + LOOK_AHEAD); i++) {
      const w = word(i);
      if (words.future.has(w) || (w === 'to' && isPresentBe(i - 1))) return 1;
      // "has been scheduled"
      if (isPast(w, words)) return plans(i) || plans(i + 1) || plans(i + 2) ? 1 : -1;
    }
    return 0;
  }

  /** A word of intention; a noun of it ("its plans for") only with an infinitive. */
  function plans(i: number): boolean {
    if (!words.plan.has(word(i))) return false;
    if (!words.planNoun.has(word(i))) return true;
    return word(i + 1) === 'to' || (word(i + 1) === 'for' && isPresentBe(i - 1));
  }

  /** The direction of "will be", "to be" before a participle; null when it stands by itself. */
  function auxiliary(i: number): Direction | null {
    let k = i - 1;
    let be = false;
    while (BETWEEN.has(word(k))) {
      be ||= word(k) === 'be';
      k--;
    }
    if (words.future.has(word(k))) return 1;
    return be && word(k) === 'to' ? 1 : null;
  }

  function isPresentBe(i: number): boolean {
    return tokens[i]?.cls === '0' && words.presentBe.has(word(i));
  }

  /** "an October news conference", "Norway's October output". */
  function modifiesNoun(): boolean {
    return 'aDs'.includes(tokens[from - 1]?.cls ?? '?') && tokens[to]?.cls === '0';
  }
}

const isPast = (word: string, words: Words): boolean => words.past.has(word) || words.pastForm.test(word);

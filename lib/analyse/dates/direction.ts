import type { Line } from './tokens';
import type { VerbWords } from './words/words';

/** Where the governing verb puts an expression: before or after its writing, or unknown. */
export type Direction = -1 | 0 | 1;

const LOOK_BACK = 28;
const LOOK_AHEAD = 16;
/** So near the verb of an appointment stands to its date. */
const NEAR = 6;

/**
 * The direction of the expression at tokens [from, to): that of the nearest verb before it, or after it where it opens the clause.
 * A participle takes the direction of its auxiliary ("to be held", "will be held"). A date before a noun ("the 4 May vote") is ahead
 * only when a word beside it says so ("a scheduled 4 May vote"); else it is past in a past frame, and open in any other.
 */
export function directionAt(line: Line, from: number, to: number, verbs: VerbWords): Direction {
  const { tokens } = line;
  const word = (i: number) => tokens[i]?.text ?? '';
  if (plans(from - 1) || plans(from - 2) || verbs.planned.has(word(to))) return 1;
  if (verbs.defersTo.has(word(from - 1)) && verbs.defers.has(word(from - 2))) return 1;
  const lead = leadOf(line, from);
  // "The vote is on 3 November"
  if (isPresentBe(lead - 1)) return 1;
  // "told to leave by Friday", "closed until Monday"
  const isDeadline = verbs.deadline.has(word(lead));
  const governed = opensClause(line, lead, verbs) ? after() || before() : before() || after();
  return modifiesNoun() && governed > 0 ? 0 : governed;

  function before(): Direction {
    let inSentence = true;
    for (let i = from - 1; i >= Math.max(0, from - LOOK_BACK); i--) {
      const w = word(i);
      if (w === ';') return 0;
      if (verbs.future.has(w) && tokens[i]?.cls === '0') return 1;
      if (plans(i)) return 1;
      if (isPastVerb(i)) return auxiliary(i) ?? -1;
      if (w === verbs.infinitive && (isDeadline || isPresentBe(i - 1))) return 1;
      // One of the same sentence: a line may hold a quote of several.
      if (w === '.') inSentence = false;
      if (inSentence && lead - i <= NEAR && isAppointment(i)) return 1;
    }
    return 0;
  }

  function after(): Direction {
    for (let i = to; i < Math.min(tokens.length, to + LOOK_AHEAD); i++) {
      const w = word(i);
      if ((verbs.future.has(w) && tokens[i]?.cls === '0') || (w === verbs.infinitive && isPresentBe(i - 1))) return 1;
      // "has been scheduled"
      if (isPastVerb(i)) return plans(i) || plans(i + 1) || plans(i + 2) ? 1 : -1;
    }
    return 0;
  }

  /** A word of intention; a noun of it ("its plans for") only with an infinitive. */
  function plans(i: number): boolean {
    if (!verbs.plan.has(word(i))) return false;
    if (!verbs.planNoun.has(word(i))) return true;
    return word(i + 1) === verbs.infinitive || (word(i + 1) === verbs.purpose && isPresentBe(i - 1));
  }

  /** A verb of appointment, not the noun ("the start of", "a visit"). */
  function isAppointment(i: number): boolean {
    return (
      verbs.appointment.has(word(i)) &&
      tokens[i]?.cls === '0' &&
      !'aDsoOp'.includes(tokens[i - 1]?.cls ?? 'a') &&
      word(i - 1) !== verbs.infinitive &&
      !isPastVerb(i + 1)
    );
  }

  /** The direction of "will be", "to be" before a participle; null when it stands by itself. */
  function auxiliary(i: number): Direction | null {
    let k = i - 1;
    let be = false;
    while (verbs.between.has(word(k))) {
      be ||= word(k) === verbs.be;
      k--;
    }
    if (verbs.future.has(word(k))) return 1;
    if (isDeadline && isPresentBe(k)) return 1;
    return be && word(k) === verbs.infinitive ? 1 : null;
  }

  /** A capital makes it a name ("Mohamed"), unless it opens the sentence; "to hit" is an infinitive. */
  function isPastVerb(i: number): boolean {
    return (i === 0 || !tokens[i]?.capital) && word(i - 1) !== verbs.infinitive && isPast(word(i), verbs);
  }

  function isPresentBe(i: number): boolean {
    return tokens[i]?.cls === '0' && verbs.presentBe.has(word(i));
  }

  /** "an October news conference", "Norway's October output". */
  function modifiesNoun(): boolean {
    return 'aDs'.includes(tokens[from - 1]?.cls ?? '?') && tokens[to]?.cls === '0';
  }
}

/** Where the phrase begins that the expression belongs to: before its preposition, and a time's before that of its day. */
function leadOf({ tokens }: Line, from: number): number {
  let lead = from;
  while (lead > 0 && 'pDEKLPCcZWwMmdnoY:,.'.includes(tokens[lead - 1]?.cls ?? '?')) lead--;
  while (lead < from && !'pDCWwMmP'.includes(tokens[lead]?.cls ?? '?')) lead++;
  return lead;
}

/** At the beginning of a clause: after a conjunction with a comma, or an opening quotation mark. */
function opensClause({ tokens }: Line, lead: number, verbs: VerbWords): boolean {
  const [own, last, last2] = [tokens[lead], tokens[lead - 1], tokens[lead - 2]];
  if (!last) return true;
  if (last.cls === '"') return last.end === own?.start;
  return verbs.joins.has(last.text) && last2?.cls === ',';
}

export const isPast = (word: string, verbs: VerbWords): boolean =>
  verbs.past.has(word) || (verbs.pastForm.test(word) && !verbs.notPast.has(word));

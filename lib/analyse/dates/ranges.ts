import type { Timex } from '../report';
import { dayValue, pad, parseDay } from './calendar';
import { intervalOf } from './interval';
import type { Match, Phrase } from './phrase';
import type { Line } from './tokens';

/**
 * A range runs forward: "from Monday to Friday", said on a Wednesday of the past, begins nine days back, not two. The end that
 * was read on its own is moved: the second of what lies ahead, the first of what is over.
 */
export function straighten(matches: Match[], out: (Timex | null)[], line: Line): void {
  for (let i = 1; i < matches.length; i++) {
    const [first, second] = [out[i - 1], out[i]];
    const [one, two] = [matches[i - 1] as Match, matches[i] as Match];
    if (!first?.from || !second?.from || first.from <= second.from) continue;
    if (!repeats(one.phrase) || !repeats(two.phrase) || one.phrase.kind !== two.phrase.kind) continue;
    if (!isJoin(line.shape.slice(one.to, two.from))) continue;
    if (second.ahead || first.ahead) out[i] = moved(second, 1, two.phrase);
    else out[i - 1] = moved(first, -1, one.phrase);
  }
}

/** Comes round again, and nothing but the context says which one is meant. */
const repeats = (phrase: Phrase): boolean =>
  (phrase.kind === 'weekday' && phrase.shift === null && phrase.weeks === undefined) ||
  (phrase.kind === 'date' && phrase.year === null && !phrase.years) ||
  (phrase.kind === 'section' && phrase.year === null && phrase.shift === null);

const isJoin = (shape: string): boolean => /^(?:[-&p]D?|,&)$/.test(shape);

/** The same weekday a week on or back, the same date or month a year. */
function moved(timex: Timex, by: 1 | -1, { kind }: Phrase): Timex {
  const day = parseDay(timex.value);
  const value =
    kind === 'weekday' && day !== null
      ? dayValue(day + 7 * by) + timex.value.slice(10)
      : pad(Number(timex.value.slice(0, 4)) + by, 4) + timex.value.slice(4);
  const days = intervalOf(value);
  return days ? { ...timex, value, from: dayValue(days.from), to: dayValue(days.to) } : timex;
}

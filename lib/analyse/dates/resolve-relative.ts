import { addMonths, type Day, monthValue, pad, toCivil, weekdayOf, weekValue } from './calendar';
import type { Part, Phrase, Unit } from './phrase';
import { date, type Resolved, type Situation, timed } from './situation';
import { fineNear, type Thread } from './thread';

/** So many units from an anchor. */
export function relative(phrase: Extract<Phrase, { kind: 'relative' }>, at: Situation): Resolved | null {
  const { thread } = at;
  const base = baseOf(phrase, at);
  if (base === null) return null;
  // On a Monday "this weekend" is the one just over, unless the verb looks ahead.
  if (
    phrase.unit === 'WE' &&
    phrase.shift === 0 &&
    base === thread.published &&
    at.direction < 1 &&
    weekdayOf(base) < 5
  )
    return shifted(base - 7, 'WE', 0, null);
  // A year before a quarter is that quarter of the year before, as companies compare them.
  const own = thread.reference;
  if (
    phrase.unit === 'Y' &&
    phrase.shift !== 0 &&
    phrase.anchor === 'reference' &&
    own &&
    own.to - own.from > 80 &&
    own.to - own.from < 93
  )
    return shifted(own.from, 'Q', 4 * phrase.shift, null);
  return shifted(base, phrase.unit, phrase.shift, phrase.part ?? null);
}

/** "the quarter" is the one mentioned last, or the last completed. */
function lastQuarter({ reference, published }: Thread): Day | null {
  const length = reference ? reference.to - reference.from : 0;
  if (reference && length > 80 && length < 93) return reference.from;
  return published === null ? null : addMonths(published, -3);
}

const isShort = (unit: Unit): boolean => unit === 'D' || unit === 'W' || unit === 'WE' || unit === 'F';

function baseOf(
  { anchor, shift, unit, part }: Extract<Phrase, { kind: 'relative' }>,
  { thread, place: { sentence } }: Situation,
): Day | null {
  if (anchor === 'setting' && !thread.narrative) {
    if (unit === 'Q') return lastQuarter(thread);
    if (unit !== 'D') return thread.published;
    const { fine } = thread;
    return fine && fine.from === fine.to && thread.fineAt === sentence
      ? fine.from
      : (thread.setting ?? thread.published);
  }
  const counts = anchor === 'reference' || (thread.narrative && !part);
  const own = isShort(unit) ? fineNear(thread, sentence) : thread.reference;
  if (counts && own) return shift > 0 ? own.to : own.from;
  if (counts && isShort(unit)) return thread.setting ?? thread.published;
  return thread.published;
}

/** So many units from a day, as wide as the unit: two years ago is a year, ten days ago a day. */
function shifted(base: Day, unit: Unit, count: number, part: Part | null): Resolved | null {
  const { year, month } = toCivil(base);
  switch (unit) {
    case 'D':
      return timed(base + Math.round(count), part);
    case 'W':
      return date(weekValue(base + Math.round(7 * count)));
    case 'F':
      return date(weekValue(base + Math.round(14 * count)));
    case 'WE':
      return date(
        `${weekValue(count < 0 && weekdayOf(base) < 6 ? base - 7 : count < 0 ? base - 7 : base + 7 * count)}-WE`,
      );
    case 'M': {
      const to = toCivil(addMonths(base, Math.round(count)));
      return date(monthValue(to.year, to.month));
    }
    case 'Q': {
      const index = year * 4 + Math.floor((month - 1) / 3) + Math.round(count);
      return date(`${pad(Math.floor(index / 4), 4)}-Q${(((index % 4) + 4) % 4) + 1}`);
    }
    case 'Y':
      if (year + count < 1) return date(`BC${pad(1 - year - Math.round(count), 4)}`);
      return Number.isInteger(count) ? date(pad(year + count, 4)) : shifted(base, 'M', Math.round(count * 12), null);
    case 'E':
      return date(pad(Math.floor(year / 10) + Math.round(count), 3));
    case 'C':
      return date(pad(Math.floor(year / 100) + Math.round(count)));
    default:
      return null;
  }
}

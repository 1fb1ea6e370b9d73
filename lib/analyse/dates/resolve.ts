import type { TimexType } from '../report';
import {
  addMonths,
  type Day,
  dayValue,
  isDate,
  mondayOf,
  monthValue,
  pad,
  toCivil,
  toDay,
  weekdayOf,
  weekValue,
} from './calendar';
import type { Direction } from './direction';
import { holidayDay } from './holiday';
import { intervalOf } from './interval';
import type { Anchor, Part, Phrase, Unit } from './phrase';
import { type Thread, yearInForce } from './thread';
import type { Words } from './words/words';

export interface Situation {
  thread: Thread;
  /** Number of the sentence. */
  sentence: number;
  direction: Direction;
  words: Words;
}

export interface Resolved {
  type: TimexType;
  value: string;
}

const date = (value: string): Resolved => ({ type: 'DATE', value });
const timed = (day: Day, part: Part | null | undefined): Resolved =>
  part ? { type: 'TIME', value: `${dayValue(day)}T${part}` } : date(dayValue(day));

/** The TIMEX3 value of a phrase; null when nothing anchors it. */
export function resolve(phrase: Phrase, at: Situation): Resolved | null {
  switch (phrase.kind) {
    case 'value':
      return { type: phrase.type, value: phrase.value };
    case 'date':
      return dated(phrase, at);
    case 'weekday':
      return weekday(phrase, at);
    case 'relative':
      return relative(phrase, at);
    case 'section':
      return section(phrase, at);
    case 'holiday': {
      const year = phrase.year ?? yearFor((y) => holidayDay(phrase.name, y, at.words), at, phrase.shift);
      return year === null ? null : date(dayValue(holidayDay(phrase.name, year, at.words)));
    }
    case 'clock':
      return clock(phrase.time, at);
  }
}

function dated(phrase: Extract<Phrase, { kind: 'date' }>, at: Situation): Resolved | null {
  const { month, day } = phrase;
  const year =
    phrase.year ??
    (phrase.years ? yearOf(phrase.years, at) : yearFor((y) => toDay(y, month, day ?? 15), at, null, month));
  if (year === null) return null;
  if (day === null) return date(monthValue(year, month));
  return isDate(year, month, day) ? timed(toDay(year, month, day), phrase.part) : null;
}

function yearOf({ shift, anchor }: { shift: number; anchor: Anchor }, { thread }: Situation): number | null {
  const base = (anchor === 'reference' || thread.narrative ? thread.reference?.from : null) ?? thread.published;
  return base === null ? null : toCivil(base).year + shift;
}

/**
 * The year of a date that names none: by the thread of a passage of history, else by the direction of the verb from publication,
 * else the nearest. −1, 0 and 1 are those of "last", "this" and "next".
 */
function yearFor(dayIn: (year: number) => Day, at: Situation, shift: number | null, month?: number): number | null {
  const { thread, direction } = at;
  const forced = direction > 0 && !thread.narrative ? null : yearInForce(thread, at.sentence);
  if (forced !== null && shift === null) return threaded(forced, month, thread);
  if (thread.published === null) return null;
  const { year } = toCivil(thread.published);
  if (shift === 0) return year;
  const back = dayIn(year) <= thread.published ? year : year - 1;
  const ahead = dayIn(year) >= thread.published ? year : year + 1;
  const way = shift ?? direction;
  if (way < 0) return back;
  if (way > 0) return ahead;
  return thread.published - dayIn(back) <= dayIn(ahead) - thread.published ? back : ahead;
}

/** Going from November to March moves the year on by one, from January back to December takes it back. */
function threaded(year: number, month: number | undefined, thread: Thread): number {
  if (month === undefined || !thread.reference) return year;
  const last = toCivil(thread.reference.from);
  if (last.year !== year || thread.reference.to - thread.reference.from > 31) return year;
  if (last.month - month >= 8) return year + 1;
  if (month - last.month >= 10) return year - 1;
  return year;
}

function weekday(phrase: Extract<Phrase, { kind: 'weekday' }>, at: Situation): Resolved | null {
  const { thread, direction } = at;
  const reference = thread.narrative || phrase.anchor === 'reference' ? thread.reference : null;
  const followsOn = phrase.shift !== null && phrase.shift >= 0 && phrase.anchor === 'reference';
  const base = (followsOn || thread.narrative ? reference?.to : null) ?? thread.published;
  if (base === null) return null;
  const day = mondayOf(base) + phrase.weekday - 1;
  if (phrase.weeks !== undefined) return timed(day + 7 * phrase.weeks, phrase.part);
  if (phrase.shift === 0) return timed(day, phrase.part);
  const back = day <= base ? day : day - 7;
  const ahead = day >= base ? day : day + 7;
  if (phrase.shift === -1) return timed(back === base ? back - 7 : back, phrase.part);
  if (phrase.shift === 1) return timed(ahead === base ? ahead + 7 : ahead, phrase.part);
  return timed(direction > 0 || thread.narrative ? ahead : back, phrase.part);
}

function relative(phrase: Extract<Phrase, { kind: 'relative' }>, at: Situation): Resolved | null {
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
  return shifted(base, phrase.unit, phrase.shift, phrase.part ?? null);
}

function baseOf(
  { anchor, shift, unit, part }: Extract<Phrase, { kind: 'relative' }>,
  { thread, sentence }: Situation,
): Day | null {
  const own = thread.reference;
  const isDay = own !== null && own.from === own.to;
  if (anchor === 'setting' && !thread.narrative) {
    if (unit !== 'D') return thread.published;
    return isDay && thread.referenceAt === sentence ? own.from : (thread.setting ?? thread.published);
  }
  if (own && (anchor !== 'published' || (thread.narrative && !part))) return shift > 0 ? own.to : own.from;
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
      return Number.isInteger(count) ? date(pad(year + count, 4)) : shifted(base, 'M', Math.round(count * 12), null);
    case 'E':
      return Math.abs(count) >= 1 && count !== 0
        ? date(pad(year + Math.round(count * 10), 4))
        : date(pad(Math.floor(year / 10), 3));
    case 'C':
      return date(pad(Math.floor(year / 100) + Math.round(count)));
    default:
      return null;
  }
}

/** Months ("03"), seasons, quarters and halves: of a named year, of the last, this or next year, or by direction. */
function section(phrase: Extract<Phrase, { kind: 'section' }>, at: Situation): Resolved | null {
  const { code } = phrase;
  const valueIn = (year: number) => `${pad(year, 4)}-${code}`;
  if (phrase.year !== null) return date(valueIn(phrase.year));
  const start = (year: number) => intervalOf(valueIn(year))?.from ?? 0;
  const end = (year: number) => intervalOf(valueIn(year))?.to ?? 0;
  const { thread, direction } = at;
  const month = /^\d/.test(code) ? Number(code) : undefined;
  const forced = direction > 0 && !thread.narrative ? null : yearInForce(thread, at.sentence);
  if (forced !== null && (phrase.shift === null || thread.narrative)) {
    const base = threaded(forced, month, thread);
    return date(
      valueIn(
        phrase.shift && thread.reference
          ? phrase.shift > 0 && start(base) > thread.reference.to
            ? base
            : base + phrase.shift
          : base,
      ),
    );
  }
  if (thread.published === null) return null;
  const { year } = toCivil(thread.published);
  if (/^[QH]/.test(code) && phrase.shift !== null) return date(valueIn(year + phrase.shift));
  if (phrase.shift === 0) return date(valueIn(year));
  const over = [year, year - 1, year - 2].find((y) => end(y) < (thread.published ?? 0)) ?? year - 1;
  const begun = [year, year - 1].find((y) => start(y) <= (thread.published ?? 0)) ?? year - 1;
  if (phrase.shift === -1) return date(valueIn(over));
  const ahead = [year - 1, year, year + 1].find((y) => end(y) >= (thread.published ?? 0)) ?? year;
  if (phrase.shift === 1) return date(valueIn(start(ahead) > thread.published ? ahead : ahead + 1));
  if (/^[QH]/.test(code)) return date(valueIn(direction > 0 ? ahead : over));
  if (direction > 0) return date(valueIn(ahead));
  if (direction < 0) return date(valueIn(begun));
  return date(valueIn(thread.published - end(begun) <= start(ahead) - thread.published ? begun : ahead));
}

/** A time of day belongs to the day mentioned last, in news otherwise to that of publication. */
function clock(time: string, { thread }: Situation): Resolved | null {
  const day =
    thread.reference && thread.reference.from === thread.reference.to ? thread.reference.from : thread.published;
  return day === null ? null : { type: 'TIME', value: `${dayValue(day)}${time}` };
}

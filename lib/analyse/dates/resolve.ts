import { dayValue, isDate, mondayOf, monthValue, toDay } from './calendar';
import { holidayDay } from './holiday';
import type { Phrase } from './phrase';
import { relative } from './resolve-relative';
import { section } from './resolve-section';
import { date, type Resolved, type Situation, timed } from './situation';
import { yearFor, yearOf } from './year-for';

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

function weekday(phrase: Extract<Phrase, { kind: 'weekday' }>, at: Situation): Resolved | null {
  const { thread, direction } = at;
  const reference = thread.narrative || phrase.anchor === 'reference' ? thread.fine : null;
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

/** A time of day belongs to the day its sentence mentions, otherwise to the one the text is about. */
function clock(time: string, { thread, beside }: Situation): Resolved | null {
  const told = thread.narrative ? (thread.fine?.from ?? null) : thread.setting;
  const day = beside ?? told ?? thread.published;
  return day === null ? null : { type: 'TIME', value: `${dayValue(day)}${time}` };
}

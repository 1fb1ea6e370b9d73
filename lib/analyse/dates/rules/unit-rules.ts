import type { Anchor, Phrase, Unit } from '../phrase';
import { anchorOf } from './anchor';
import { durationValue, quantityOf } from './quantity';
import { MODIFIER, partOf, QUANTITY, type Reading, type Rule, rule } from './rule';

/** Units by their relation to another: last week, the year, two months ago, the same quarter last year. */
export const unitRules: Rule[] = [
  rule(`${MODIFIER}D?[ltxeT]F?[uk]`, unit),
  rule(`${MODIFIER}Du[lx]`, unit),
  // "this years" for "this year's"
  rule('tU', (r) => (r.senses.singular.has(r.tokens[0]?.text ?? '') ? unit(r) : null)),
  // this past year, this coming week
  rule('t[lx]F?u', (r) => (r.first('l') ? unit(r) : ({ ...unit(r), shift: 1 } as Phrase))),
  // the year-earlier quarter
  rule('D?u-?[AK]u', (r) => sameUnit(r)),
  // the year-ago period
  rule('D?u-[AK]', (r) => ({
    kind: 'relative',
    unit: r.first('u')?.value as Unit,
    shift: r.number('AK') ?? -1,
    anchor: 'reference',
  })),
  // the entire year
  rule('Dgu', (r) => (r.has(r.senses.whole) ? wholeOf(r) : null)),
  // the same quarter last year, the same month a year earlier
  rule('D?eu,?(?:O?D?[ltxT]u|[adn]-?u[AKL])', sameUnit),
  rule(`${MODIFIER}D[uk](?!n|-[AK0])`, (r) => definite(r)),
  rule('(?<!D)u-?B(?!O)', (r) =>
    r.first('u')?.value === 'Y' ? { kind: 'relative', unit: 'Y', shift: 0, anchor: 'published' } : null,
  ),
  rule(`${QUANTITY}[uU](?:&ah)?A(?:W)?`, ago),
  rule(`${QUANTITY}[uU](?:&ah)?[LK<>]`, laterOrEarlier),
];

/** "the past year" is a stretch of time that ends now, "last year" a year of the calendar. */
const isStretch = (r: Reading): boolean => r.senses.stretch.has(r.first('l')?.text ?? '');

/** "last week", "that year". */
export function unit(r: Reading): Phrase | null {
  const code = r.last('uUk')?.value as Unit;
  if (isStretch(r)) return { kind: 'value', type: 'DURATION', value: durationValue(1, code) };
  if (code.startsWith('T') || code === 'L') return null;
  // "the next decade" begins now, "the following decade" with the next year that ends in nought
  if (code === 'E' && r.first('lx') && !r.has(r.senses.fromReference))
    return { kind: 'value', type: 'DURATION', value: durationValue(1, code) };
  return { kind: 'relative', unit: code, shift: r.number('ltxeT') ?? 0, anchor: anchorOf(r), part: partOf(r) };
}

/** So long ago a year is meant, not a decade or century of the calendar. */
const YEARS: Partial<Record<Unit, number>> = { E: 10, C: 100, L: 1000 };

function ago(r: Reading): Phrase | null {
  const code = r.first('uU')?.value as Unit;
  const sign = r.last('A')?.value ?? r.last('LK<>')?.value;
  const anchor: Anchor = r.last('A') ? 'published' : 'reference';
  const mark = r.tokens.findLastIndex((t) => 'uU'.includes(t.cls));
  const count = quantityOf(r.tokens.slice(0, mark));
  if (code.startsWith('T') || typeof sign !== 'number')
    return { kind: 'value', type: 'DURATION', value: durationValue(count, code) };
  if (count === null) return { kind: 'value', type: 'DATE', value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF' };
  const day = r.last('W');
  if (day) return { kind: 'weekday', weekday: Number(day.value), shift: 0, weeks: sign * count };
  const years = YEARS[code];
  return years
    ? { kind: 'relative', unit: 'Y', shift: sign * count * years, anchor }
    : { kind: 'relative', unit: code, shift: sign * count, anchor };
}

/** "a month later", but "a month before the vote" says how long. */
function laterOrEarlier(r: Reading): Phrase | null {
  const next = r.after(1)?.cls ?? '';
  return r.last('<>') && !/^$|[.,;)"]/.test(next) ? null : ago(r);
}

const wholeOf = (r: Reading): Phrase => ({
  kind: 'relative',
  unit: r.last('u')?.value as Unit,
  shift: 0,
  anchor: 'reference',
});

const A_YEAR: Partial<Record<Unit, number>> = { M: 12, Q: 4, W: 52 };

/** A month or quarter of the year before, counted from the one mentioned last. */
function sameUnit(r: Reading): Phrase | null {
  const said = r.tokens.filter((t) => t.cls === 'u').map((t) => t.value as Unit);
  const [inner, outer] = r.first('e') ? said : said.reverse();
  const units = inner && A_YEAR[inner];
  if (!inner || !units || outer !== 'Y') return null;
  const years = r.number('A') ?? r.number('KL') ?? r.number('lx') ?? 0;
  return { kind: 'relative', unit: inner, shift: units * years, anchor: 'reference' };
}

/** "the day", "the year": the one that the text is about. */
function definite(r: Reading): Phrase | null {
  const code = r.last('uk')?.value as Unit;
  if (!['D', 'W', 'WE', 'M', 'Y', 'Q'].includes(code) && !(r.first('B') && (code === 'C' || code === 'E'))) return null;
  // "the week of 3 March": the date says it
  if (r.after(1)?.cls === 'O' && 'MmdY'.includes(r.after(2)?.cls ?? '?')) return null;
  // "in the year to December", "the year ended 31 March"
  if (code !== 'Q' && '&}'.includes(r.after(1)?.cls ?? '?') && 'Mmd'.includes(r.after(2)?.cls ?? '?'))
    return { kind: 'value', type: 'DURATION', value: durationValue(1, code) };
  return { kind: 'relative', unit: code, shift: 0, anchor: 'setting' };
}

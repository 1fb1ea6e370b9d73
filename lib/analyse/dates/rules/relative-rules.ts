import { pad } from '../calendar';
import type { Anchor, Part, Phrase, Unit } from '../phrase';
import { durationValue, quantityOf } from './quantity';
import { MODIFIER, QUANTITY, type Reading, type Rule, rule } from './rule';

export function anchorOf(r: Reading): Anchor {
  const word = r.first('ltxeT');
  if (!word) return 'reference';
  if (r.senses.fromReference.has(word.text)) return 'reference';
  const definite = r.tokens[r.tokens.indexOf(word) - 1]?.cls === 'D';
  return r.senses.inTurn.has(word.text) && definite && r.first('uUP')?.value !== 'W' ? 'reference' : 'published';
}

const part = (r: Reading): Part | null => (r.first('P')?.value ?? null) as Part | null;

/** "the past year" is a stretch of time that ends now, "last year" a year of the calendar. */
const isStretch = (r: Reading): boolean => r.senses.stretch.has(r.first('l')?.text ?? '');

/** "last week", "that year". */
export function unit(r: Reading): Phrase | null {
  const code = r.last('uUk')?.value as Unit;
  if (isStretch(r)) return { kind: 'value', type: 'DURATION', value: durationValue(1, code) };
  if (code.startsWith('T') || code === 'L') return null;
  return { kind: 'relative', unit: code, shift: r.number('ltxeT') ?? 0, anchor: anchorOf(r), part: part(r) };
}

const weekday = (r: Reading): Phrase => {
  const week = r.last('u');
  return {
    kind: 'weekday',
    weekday: r.number('W') ?? 1,
    shift: week ? 0 : r.number('ltxeT'),
    weeks: week ? (r.number('ltx') ?? 0) : undefined,
    anchor: anchorOf(r),
    part: part(r),
  };
};

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

export const relativeRules: Rule[] = [
  rule('(?:[EKL])?G(?:,?P)?', (r) => {
    const value = r.first('G')?.value;
    if (value === 'NI') return { kind: 'relative', unit: 'D', shift: 0, anchor: 'published', part: 'NI' };
    if (value === 'ON') return { kind: 'relative', unit: 'D', shift: -1, anchor: 'published', part: 'NI' };
    return { kind: 'relative', unit: 'D', shift: Number(value), anchor: 'published', part: part(r) };
  }),
  // last night, this morning, the next evening
  rule(`${MODIFIER}D?[lteTx](?:-?E)?P(?!s|')`, (r) => {
    const shift = r.number('ltxeT') ?? 0;
    const anchor = anchorOf(r);
    return r.first('l') && anchor === 'published' && r.first('P')?.value !== 'NI'
      ? null
      : { kind: 'relative', unit: 'D', shift, anchor, part: part(r) };
  }),
  rule(`(?:[EKL]-?|D?E?PO)?D?[lteTx]?W(?:,?E?P)?(?!')`, weekday),
  rule(`(?:[EKL]-?)?D?[lteTx]?W(?=')`, weekday),
  rule('W(?:,?P)?O?[ltx]u', (r) => (r.last('u')?.value === 'W' ? weekday(r) : null)),
  rule('[lteTx][ltx]W', (r) => ({ ...weekday(r), shift: -1 }) as Phrase),
  rule(`${MODIFIER}D?[ltxeT]F?[uk]`, unit),
  rule(`${MODIFIER}Du[lx]`, unit),
  // "this years" for "this year's"
  rule('tU', (r) => (r.senses.singular.has(r.tokens[0]?.text ?? '') ? unit(r) : null)),
  // the day before, the night after
  rule('D(?:E?P|u)[KL<>]', dayBeside),
  // day five of the trial, for a third day, the 45th day of the siege
  rule(`(?<![aDvdnI-]|g)u[nd](?![dnu:%.-])`, (r) => nthDay(r, r.number('nd'))),
  rule(`(?:D|a)?[oR]g?u(?!O(?:[MmYdtlx]|D?u))`, (r) => nthDay(r, r.number('oR'))),
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
  rule(`Fu?-?Y`, (r) => ({ kind: 'value', type: 'DATE', value: `FY${pad(r.number('Y') ?? 0, 4)}` })),
  // Not "shortly after"
  rule('V(?![LK<>])', (r) => ({ kind: 'value', type: 'DATE', value: String(r.tokens[0]?.value) })),
  rule('D[lt](?![uUkPMWSfydn0ighao1-])', (r) => {
    const value = r.senses.alone[r.tokens[1]?.text ?? ''];
    return value ? { kind: 'value', type: 'DATE', value } : null;
  }),
];

/** A numbered day or week of an event is the one that the text is about; the first is as often a figure of speech. */
function nthDay(r: Reading, n: number | null): Phrase | null {
  const code = r.first('u')?.value;
  if (n === null || n < 2 || (code !== 'D' && (code !== 'W' || r.first('nd')))) return null;
  return { kind: 'relative', unit: code, shift: 0, anchor: 'setting' };
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

/** Only beside a date that is known: "the day before" counts from the one mentioned last. */
function dayBeside(r: Reading): Phrase | null {
  const code = (r.first('u')?.value ?? 'D') as Unit;
  if (!['D', 'W', 'M', 'Y'].includes(code)) return null;
  return { kind: 'relative', unit: code, shift: r.number('KL<>') ?? 0, anchor: 'reference', part: part(r) };
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

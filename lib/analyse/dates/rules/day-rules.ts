import type { Phrase, Unit } from '../phrase';
import { anchorOf } from './anchor';
import { MODIFIER, partOf, type Reading, type Rule, rule } from './rule';

/** Days by their relation to another: today, weekdays, parts of days, the day before, the third day. */
export const dayRules: Rule[] = [
  rule('(?:[EKL])?G(?:,?P)?', (r) => {
    const value = r.first('G')?.value;
    if (value === 'NI') return { kind: 'relative', unit: 'D', shift: 0, anchor: 'published', part: 'NI' };
    if (value === 'ON') return { kind: 'relative', unit: 'D', shift: -1, anchor: 'published', part: 'NI' };
    return { kind: 'relative', unit: 'D', shift: Number(value), anchor: 'published', part: partOf(r) };
  }),
  // last night, this morning, the next evening
  rule(`${MODIFIER}D?[lteTx](?:-?E)?P(?!s|')`, (r) => {
    const shift = r.number('ltxeT') ?? 0;
    const anchor = anchorOf(r);
    return r.first('l') && anchor === 'published' && r.first('P')?.value !== 'NI'
      ? null
      : { kind: 'relative', unit: 'D', shift, anchor, part: partOf(r) };
  }),
  rule(`(?:[EKL]-?|D?E?PO)?D?[lteTx]?W(?:,?E?P)?(?!')`, weekday),
  rule(`(?:[EKL]-?)?D?[lteTx]?W(?=')`, weekday),
  rule('W(?:,?P)?O?[ltx]u', (r) => (r.last('u')?.value === 'W' ? weekday(r) : null)),
  rule('[lteTx][ltx]W', (r) => ({ ...weekday(r), shift: -1 }) as Phrase),
  // the day before, the night after
  rule('D(?:E?P|u)[KL<>]', dayBeside),
  // day five of the trial, for a third day, the 45th day of the siege
  rule(`(?<![aDvdnI-]|g)u[nd](?![dnu:%.-])`, (r) => nthDay(r, r.number('nd'))),
  rule(`(?:D|a)?[oR]g?u(?!O(?:[MmYdtlx]|D?u))`, (r) => nthDay(r, r.number('oR'))),
];

function weekday(r: Reading): Phrase {
  const week = r.last('u');
  return {
    kind: 'weekday',
    weekday: r.number('W') ?? 1,
    shift: week ? 0 : r.number('ltxeT'),
    weeks: week ? (r.number('ltx') ?? 0) : undefined,
    anchor: anchorOf(r),
    part: partOf(r),
  };
}

/** A numbered day or week of an event is the one that the text is about; the first is as often a figure of speech. */
function nthDay(r: Reading, n: number | null): Phrase | null {
  const code = r.first('u')?.value;
  if (n === null || n < 2 || (code !== 'D' && (code !== 'W' || r.first('nd')))) return null;
  return { kind: 'relative', unit: code, shift: 0, anchor: 'setting' };
}

/** Only beside a date that is known: "the day before" counts from the one mentioned last. */
function dayBeside(r: Reading): Phrase | null {
  const code = (r.first('u')?.value ?? 'D') as Unit;
  if (!['D', 'W', 'M', 'Y'].includes(code)) return null;
  return { kind: 'relative', unit: code, shift: r.number('KL<>') ?? 0, anchor: 'reference', part: partOf(r) };
}

import { isDate, pad } from '../calendar';
import type { Phrase } from '../phrase';
import { MODIFIER, partOf, type Reading, type Rule, rule } from './rule';
import { shortYear } from './years';

/** A day of a month may come after what only a date has around it. */
const MONTH = '[Mm]\\.?';
const WEEKDAY = '(?:[EKL]-?)?(?:[Ww]\\.?,?D?)';
const YEAR = "(?:,?O?Y(?!-[dn]-)|'[dn])";

/** Months, and days of months. */
export const monthRules: Rule[] = [
  // The first of "April and June 1955", "21 March to 5 April 1918"
  rule(`${MODIFIER}(?:${MONTH}[do]?|D?[do]${MONTH})(?=[-&,p](?:E-?)?(?:D?[do])?${MONTH}(?:[do],?)?O?Y)`, sharedYear),
  rule(`${MODIFIER}${MONTH}[do](?=[-&]D?[do],?Y)`, sharedYear),
  // Friday, 11 March 2025 · the 11th of March · 11-Mar-2025
  rule(`${MODIFIER}(?:${WEEKDAY})?D?[do]-?(?:O?D?)${MONTH}-?${YEAR}?(?:,?P)?`, (r) => date(r)),
  // March 11th, 2025 · May 3
  rule(`${MODIFIER}(?:${WEEKDAY})?${MONTH}D?[do](?![:%n])(?:\\.?${YEAR})?(?:,?P)?`, (r) => date(r)),
  // The first of "10–12 May" and the last of "May 10–12"
  rule(`[do](?=(?:[-&p]D?[do]){1,2}O?${MONTH})`, (r) => near(r, r.line.tokens.slice(r.to, r.to + 7))),
  rule(`(?<=${MONTH}[do][-&]|${MONTH}[do][-&]D)[do](?![dn%:]|-?[uU])(?:,?Y)?`, (r) =>
    near(r, r.line.tokens.slice(Math.max(0, r.from - 6), r.from)),
  ),
  // Between March and May: "May" is a month there
  rule(`(?:(?:D?[ltx])m|(?<=[pEOKLDe<>-]|[Mm][-&])m)(?![do'])(?:,?O?Y)?`, sectioned),
  // June of that year, 11 March this year
  rule(`${MODIFIER}(?:${MONTH}D?[do]?|D?[do]O?${MONTH}),?O?D?[ltxeT]u`, ofYear),
  rule(`${MODIFIER}${MONTH}${YEAR}`, (r) => date(r)),
  rule(`${MODIFIER}(?:D?[ltx])?M(?!\\.?[do](?!-?[uU%n]))`, sectioned),
  rule(`${MODIFIER}[pEOtlx]m(?![do'])`, () => null),
  // the last week of March
  rule(`D?[oRzl][uUk]O(?:${MONTH}${YEAR}?)`, (r) =>
    ['D', 'W', 'WE'].includes(String(r.first('uUk')?.value)) ? date(r, null) : null,
  ),
];

function date(r: Reading, day = r.number('do')): Phrase | null {
  const month = r.number('Mm');
  if (month === null) return null;
  const year = r.number('Y') ?? shortYear(r);
  if (day !== null && !isDate(year ?? 2000, month, day)) return null;
  return { kind: 'date', year, month, day, part: partOf(r) };
}

function ofYear(r: Reading): Phrase | null {
  const word = r.first('ltxeT');
  const [month, day] = [r.number('Mm'), r.number('do')];
  if (r.last('u')?.value !== 'Y' || month === null || r.has(r.senses.stretch)) return null;
  const anchor = 'eT'.includes(word?.cls ?? '') || r.has(r.senses.fromReference) ? 'reference' : 'published';
  return { kind: 'date', year: null, month, day, years: { shift: Number(word?.value), anchor } };
}

function sharedYear(r: Reading): Phrase | null {
  const ahead = r.line.tokens.slice(r.to, r.to + 8);
  const [month, next] = [r.number('Mm'), ahead.find((t) => 'Mm'.includes(t.cls))?.value];
  const year = ahead.find((t) => t.cls === 'Y')?.value;
  if (month === null || typeof year !== 'number') return null;
  return { kind: 'date', year: typeof next === 'number' && month > next ? year - 1 : year, month, day: r.number('do') };
}

/** A day that borrows its month (and year) from a date beside it. */
function near(r: Reading, beside: Reading['tokens']): Phrase | null {
  const month = beside.find((t) => 'Mm'.includes(t.cls))?.value;
  const year = r.number('Y') ?? beside.find((t) => t.cls === 'Y')?.value ?? null;
  const day = r.number('do');
  if (typeof month !== 'number' || day === null || !isDate(2000, month, day)) return null;
  return { kind: 'date', year: year as number | null, month, day };
}

function sectioned(r: Reading): Phrase {
  return {
    kind: 'section',
    code: pad(r.number('Mm') ?? 1),
    year: r.number('Y'),
    shift: r.number('ltx'),
  };
}

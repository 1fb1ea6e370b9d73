import { isDate, pad } from '../calendar';
import type { Part, Phrase } from '../phrase';
import { MODIFIER, type Reading, type Rule, rule } from './rule';

/** A day of a month may come after what only a date has around it. */
const MONTH = '[Mm]\\.?';
const WEEKDAY = '(?:[EKL]-?)?(?:[Ww]\\.?,?D?)';
const YEAR = "(?:,?O?Y(?!-[dn]-)|'[dn])";

const part = (r: Reading): Part | null => (r.first('P')?.value ?? null) as Part | null;

function date(r: Reading, day = r.number('do')): Phrase | null {
  const month = r.number('Mm');
  if (month === null) return null;
  const year = r.number('Y') ?? shortYear(r);
  if (day !== null && !isDate(year ?? 2000, month, day)) return null;
  return { kind: 'date', year, month, day, part: part(r) };
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

const nthCentury = (r: Reading): Phrase => value((r.first('b') ? 'BC' : '') + pad(Number(r.first('oR')?.value) - 1));

/** June '98. */
export function shortYear(r: Reading): number | null {
  const at = r.tokens.findIndex((t) => t.cls === "'");
  return at < 0 ? null : century(Number(r.tokens[at + 1]?.value));
}

/** Two digits of a year: the window of 1931 to 2030 that people mean. */
export const century = (year: number): number => year + (year > 30 ? 1900 : 2000);

const value = (v: string): Phrase => ({ kind: 'value', type: 'DATE', value: v });

/** Where a number is a year although nothing else says so: 1800 to 2099 outside counts and prices, older ones after a preposition. */
function bareYear(r: Reading): Phrase | null {
  const year = r.number('Y') ?? 0;
  const previous = r.before(1)?.cls ?? '';
  const next = r.after(1);
  if ('$:/'.includes(previous) && previous) return null;
  if (previous === 'n' && /\d/.test(r.before(1)?.text ?? '')) return null;
  if (next?.cls === ':' && 'dn'.includes(r.after(2)?.cls ?? '?')) return null;
  if (
    next &&
    ('%$'.includes(next.cls) ||
      (next.cls === '/' && r.after(2)?.cls === 'd' && Number(r.after(2)?.value) !== (year % 100) + 1))
  )
    return null;
  const placed = /[pEO&KL<>-]/.test(previous);
  if ((year < 1800 || year > 2099) && (!placed || (previous === 'O' && next?.cls === '0'))) return null;
  if (next?.cls === '0' && next.text.endsWith('s') && !placed && (year < 1900 || year > 2050)) return null;
  return value(pad(year, 4));
}

export function calendarRules(monthFirst: boolean): Rule[] {
  return [
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
    rule(`${MODIFIER}Y`, bareYear),
    // The second of "2019–20"; the first is a year by itself
    rule(`(?<=Y[-/])[dn](?![-/:%]|\\.[dn])`, (r) => {
      const first = Number(r.before(2)?.value);
      const second = Number(r.first('dn')?.value);
      return second > first % 100 && second < 100 ? value(String(first - (first % 100) + second)) : null;
    }),
    rule("(?<![dnY])'[dn](?!s|[uU])", (r) => {
      const n = Number(r.first('dn')?.value);
      return r.tokens[1]?.text.length === 2 ? value(String(century(n))) : null;
    }),
    // 2025-03-11 · 04/05/2024 · 4.5.2024
    rule('Y-[dn]-[dn]', (r) =>
      numeric(Number(r.tokens[0]?.value), Number(r.tokens[2]?.value), Number(r.tokens[4]?.value)),
    ),
    rule('d/d/[Yndo]', (r) => slashed(r, monthFirst)),
    rule('r', (r) => {
      const [d = 0, m = 0, y = 0] = (r.tokens[0]?.text ?? '').split('.').map(Number);
      return numeric(y, m, d);
    }),
    // the 1990s · the early ’90s · the nineties
    rule(`D?${MODIFIER}Y'?s`, (r) =>
      Number(r.first('Y')?.value) % 10 === 0 ? value(String(Number(r.first('Y')?.value) / 10)) : null,
    ),
    rule(`D${MODIFIER}'?[dn]'?s|(?:E-?)?'[dn]s`, (r) => decade(Number(r.first('dn')?.value))),
    rule(`D${MODIFIER}X`, (r) => decade(Number(r.first('X')?.value))),
    // the 20th century, both of the 17th and 18th centuries
    rule(`D?${MODIFIER}[oR](?:-?n)?-?[uU]b?`, (r) => (r.first('uU')?.value === 'C' ? nthCentury(r) : null)),
    rule('D?[oR](?=(?:,[oR]){0,3}[&-]D?[oR]-?[uU])', (r) =>
      r.line.tokens.slice(r.to, r.to + 10).find((t) => 'uU'.includes(t.cls))?.value === 'C' ? nthCentury(r) : null,
    ),
    // the last week of March
    rule(`D?[oRzl][uUk]O(?:${MONTH}${YEAR}?)`, (r) =>
      ['D', 'W', 'WE'].includes(String(r.first('uUk')?.value)) ? date(r, null) : null,
    ),
    rule('(?:E-?)?[Ynd](?=-[Ynd]b)|(?:E-?)?[Ynd]b', (r) => value(`BC${pad(Number(r.first('Ynd')?.value), 4)}`)),
    rule('!', (r) => value(String(r.tokens[0]?.value))),
  ];
}

/** A day that borrows its month (and year) from a date beside it. */
function near(r: Reading, beside: Reading['tokens']): Phrase | null {
  const month = beside.find((t) => 'Mm'.includes(t.cls))?.value;
  const year = r.number('Y') ?? beside.find((t) => t.cls === 'Y')?.value ?? null;
  const day = r.number('do');
  if (typeof month !== 'number' || day === null || !isDate(2000, month, day)) return null;
  return { kind: 'date', year: year as number | null, month, day };
}

const sectioned = (r: Reading): Phrase => ({
  kind: 'section',
  code: pad(r.number('Mm') ?? 1),
  year: r.number('Y'),
  shift: r.number('ltx'),
});

const decade = (n: number): Phrase | null =>
  n % 10 === 0 && n < 100 ? value(String((n > 20 ? 190 : 200) + n / 10)) : null;

const numeric = (year: number, month: number, day: number): Phrase | null =>
  isDate(year, month, day) ? { kind: 'date', year, month, day } : null;

function slashed(r: Reading, monthFirst: boolean): Phrase | null {
  const [a = 0, b = 0, y = 0] = [0, 2, 4].map((i) => Number(r.tokens[i]?.value));
  const year = y < 100 ? century(y) : y;
  return monthFirst ? (numeric(year, a, b) ?? numeric(year, b, a)) : (numeric(year, b, a) ?? numeric(year, a, b));
}

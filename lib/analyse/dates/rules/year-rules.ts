import { pad } from '../calendar';
import type { Phrase } from '../phrase';
import { MODIFIER, type Reading, type Rule, rule } from './rule';
import { century, value } from './years';

/** Years, decades, centuries, and days known by a name. */
export const yearRules: Rule[] = [
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
  rule('(?:E-?)?[Ynd](?=-[Ynd]b)|(?:E-?)?[Ynd]b', (r) => value(`BC${pad(Number(r.first('Ynd')?.value), 4)}`)),
  rule('!', (r) => value(String(r.tokens[0]?.value))),
];

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

const decade = (n: number): Phrase | null =>
  n % 10 === 0 && n < 100 ? value(String((n > 20 ? 190 : 200) + n / 10)) : null;

const nthCentury = (r: Reading): Phrase => value((r.first('b') ? 'BC' : '') + pad(Number(r.first('oR')?.value) - 1));

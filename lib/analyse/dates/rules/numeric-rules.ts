import { isDate } from '../calendar';
import type { Phrase } from '../phrase';
import { type Reading, type Rule, rule } from './rule';
import { century } from './years';

/** Dates in figures alone, which are the same in every language but for the order of day and month. */
export const numericRules = (monthFirst: boolean): Rule[] => [
  // 2025-03-11 · 04/05/2024 · 4.5.2024
  rule('Y-[dn]-[dn]', (r) =>
    numeric(Number(r.tokens[0]?.value), Number(r.tokens[2]?.value), Number(r.tokens[4]?.value)),
  ),
  rule('d/d/[Yndo]', (r) => slashed(r, monthFirst)),
  rule('r', (r) => {
    const [d = 0, m = 0, y = 0] = (r.tokens[0]?.text ?? '').split('.').map(Number);
    return numeric(y, m, d);
  }),
];

const numeric = (year: number, month: number, day: number): Phrase | null =>
  isDate(year, month, day) ? { kind: 'date', year, month, day } : null;

function slashed(r: Reading, monthFirst: boolean): Phrase | null {
  const [a = 0, b = 0, y = 0] = [0, 2, 4].map((i) => Number(r.tokens[i]?.value));
  const year = y < 100 ? century(y) : y;
  return monthFirst ? (numeric(year, a, b) ?? numeric(year, b, a)) : (numeric(year, b, a) ?? numeric(year, a, b));
}

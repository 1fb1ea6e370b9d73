import type { Phrase } from '../phrase';
import { anchorOf } from './anchor';
import { MODIFIER, type Reading, type Rule, rule } from './rule';
import { unit } from './unit-rules';
import { shortYear } from './years';

const section = (r: Reading, code: string): Phrase => ({
  kind: 'section',
  code,
  year: r.number('Y') ?? shortYear(r),
  shift: r.number('ltxeT'),
  anchor: anchorOf(r),
});

/** "winter wheat", "summer camps": a kind of thing, no season of a year. */
const isGeneric = (r: Reading): boolean =>
  r.to - r.from === 1 && r.after(1)?.cls === '0' && !'pKL<>'.includes(r.before(1)?.cls ?? '?');

function quarter(r: Reading): Phrase | null {
  const units = r.tokens.filter((t) => t.cls === 'u');
  if (units[0]?.value !== 'Q') return null;
  const nth = r.number('oRz');
  if (nth === null) return unit(r);
  const year = units.length > 1 ? (r.number('ltxeT') ?? 0) : null;
  return nth > 4 ? null : { kind: 'section', code: `Q${nth}`, year: r.number('Y'), shift: year, anchor: 'published' };
}

/** Parts of a year: seasons, quarters, halves, holidays. */
export const sectionRules: Rule[] = [
  // last spring, the fall of 1863, winter 2019
  rule(`${MODIFIER}D?[ltxeT]?S(?:,?O?(?:Y|'[dn]))?`, (r) =>
    isGeneric(r) ? null : section(r, String(r.first('S')?.value)),
  ),
  rule(`(?:${MODIFIER}[ltxeT]|E-?|(?<=p))f(?:O?Y)?|${MODIFIER}D?fO?Y|(?<=p)Df(?!O)`, (r) => section(r, 'FA')),
  // the third quarter of 2024, Q3, the first half of last year, the September quarter
  rule(`${MODIFIER}D?F?(?:[oRz]|[ltxe])-?F?u(?:,?O?(?:D?F?Y|D?[ltxeT]F?u|Du))?(?!s)`, quarter),
  rule(`D?Q(?:,?O?(?:D?F?Y|[ltxe]u))?|YQ`, (r) => section(r, String(r.first('Q')?.value))),
  rule(`D?[oRzl]-?h(?:O?(?:D?F?Y|D?[ltxeT]F?u|Du))`, (r) => section(r, r.number('oR') === 1 ? 'H1' : 'H2')),
  rule(`D?[ltx]?Mu`, (r) => {
    const month = r.number('M') ?? 0;
    return r.first('u')?.value === 'Q' && month % 3 === 0 ? section(r, `Q${month / 3}`) : null;
  }),
  rule(`(?:[ltx]|${MODIFIER}D?)H(?:,?O?(?:Y|[ltx]u))?`, (r) => ({
    kind: 'holiday',
    name: String(r.first('H')?.value),
    year: r.number('Y'),
    shift: r.number('ltx'),
  })),
];

import { pad } from '../calendar';
import { type Rule, rule } from './rule';

/** What names no days: fiscal years, "recently", "the past". */
export const vagueRules: Rule[] = [
  rule(`Fu?-?Y`, (r) => ({ kind: 'value', type: 'DATE', value: `FY${pad(r.number('Y') ?? 0, 4)}` })),
  // Not "shortly after"
  rule('V(?![LK<>])', (r) => ({ kind: 'value', type: 'DATE', value: String(r.tokens[0]?.value) })),
  rule('D[lt](?![uUkPMWSfydn0ighao1-])', (r) => {
    const value = r.senses.alone[r.tokens[1]?.text ?? ''];
    return value ? { kind: 'value', type: 'DATE', value } : null;
  }),
];

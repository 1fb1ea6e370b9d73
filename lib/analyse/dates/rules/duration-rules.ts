import type { Phrase, Unit } from '../phrase';
import { durationValue, quantityOf } from './quantity';
import { QUANTITY, type Reading, type Rule, rule } from './rule';

const set = (value: string): Phrase => ({ kind: 'value', type: 'SET', value });
const duration = (value: string): Phrase => ({ kind: 'value', type: 'DURATION', value });

function counted(r: Reading): Phrase | null {
  const mark = r.tokens.findIndex((t) => 'uU'.includes(t.cls));
  const code = r.tokens[mark]?.value as Unit | null;
  // "a quarter", "three quarters of the voters" are fractions.
  if (!code || (code === 'Q' && (r.tokens[mark - 1]?.cls === 'a' || r.after(1)?.cls === 'O'))) return null;
  return duration(durationValue(quantityOf(r.tokens.slice(0, mark).concat(r.tokens.slice(mark + 1))), code));
}

/** "expected to last three days" */
function isVerb(r: Reading): boolean {
  const { verbs, senses } = r.line.words;
  const previous = r.before(1)?.text ?? '';
  return senses.verb.has(r.tokens[0]?.text ?? '') && (verbs.infinitive === previous || verbs.future.has(previous));
}

/** Every Tuesday, each summer, every two years. */
function every(r: Reading): Phrase | null {
  const weekday = r.first('Wy');
  if (weekday) return set(`XXXX-WXX-${weekday.value}`);
  const month = r.first('M');
  if (month) return set(`XXXX-${String(month.value).padStart(2, '0')}`);
  const season = r.first('S');
  if (season) return set(`XXXX-${season.value}`);
  const partOfDay = r.first('P');
  if (partOfDay) return set(`XXXX-XX-XXT${partOfDay.value}`);
  const code = r.last('uUk')?.value as Unit;
  const count = r.first('oR')?.value ?? quantityOf(r.tokens.filter((t) => !'v'.includes(t.cls)));
  return set(durationValue(Number(count) || 1, code));
}

export const durationRules: Rule[] = [
  // "five percent a year", "5,000 a week": how often, not how long
  rule("(?<=[ndI$Y%s][01,~%snI-]{0,3})-?a-?u(?![ALK<>O'-])", (r) => set(durationValue(1, r.first('u')?.value as Unit))),
  rule(`${QUANTITY}[uU](?:&ah)?(?:-?N)?'?`, counted),
  rule('Y-?(?:U|uN)', counted),
  rule(`D?[lxtz]${QUANTITY}[uU]'?`, (r) => (isVerb(r) ? null : counted(r))),
  rule(`(?:D?[oR])${QUANTITY}[uU]`, (r) => {
    const trimmed = r.tokens.filter((t) => !'oR'.includes(t.cls));
    const mark = trimmed.findIndex((t) => 'uU'.includes(t.cls));
    return duration(durationValue(quantityOf(trimmed.slice(0, mark)), trimmed[mark]?.value as Unit));
  }),
  // weeks, for years, over the decades
  rule(`(?:D|g{0,2})U(?!')`, (r) => {
    const code = r.first('U')?.value as Unit | null;
    // "three-quarters"
    if (code === 'Q') return null;
    return code && !code.startsWith('TS') ? duration(durationValue(null, code)) : null;
  }),
  rule(`[lx]U`, (r) => ({ kind: 'value', type: 'DATE', value: r.first('l') ? 'PAST_REF' : 'FUTURE_REF' })),
  rule('j', (r) => duration(String(r.tokens[0]?.value))),
  rule('J', (r) => set(String(r.tokens[0]?.value))),
  rule('v(?:[oR]?[uWMSPk]|(?:[dnI]|an?i?)[U]|i[U])', every),
  rule("y(?!')", every),
];

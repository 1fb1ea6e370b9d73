import { pad } from '../calendar';
import type { Phrase } from '../phrase';
import { type Reading, type Rule, rule } from './rule';

const ZONE = '(?:\\(?Z(?:\\)|[+?-]?d\\))?)?';

/** "T15:00", with the zone when one is written as an offset or GMT. */
function clock(r: Reading): Phrase | null {
  const [hour, minute] = hands(r);
  const half = r.first('c')?.value;
  if (half && (hour < 1 || hour > 12)) return null;
  const of24 = half === 'pm' ? (hour % 12) + 12 : half === 'am' ? hour % 12 : hour;
  if (of24 > 24 || minute > 59) return null;
  const zone = r.first('Z')?.value;
  return { kind: 'clock', time: `T${pad(of24)}:${pad(minute)}${zone === 'Z' ? 'Z' : ''}` };
}

function hands(r: Reading): [hour: number, minute: number] {
  const [first, second] = r.tokens.filter((t) => 'dnY'.includes(t.cls));
  const text = first?.text ?? '';
  if (text.includes('.')) return [Number(text.split('.')[0]), Number(text.split('.')[1])];
  if (text.length === 4) return [Number(text.slice(0, 2)), Number(text.slice(2))];
  const minute = r.first(':') && second?.text.length === 2 ? Number(second.text) : 0;
  return [Number(text), minute];
}

export const clockRules: Rule[] = [
  rule(`g?[dn](?::[dn])?(?:c|q)${ZONE}`, clock),
  rule(`[dn]:[dn](?::[dn])?Z`, clock),
  // A time stamp opens the entry of a live blog.
  rule(`(?:(?<=p)g?|^)[dn]:[dn](?![:/dn-])`, clock),
  rule(`[Ynd]Z`, (r) =>
    r.first('Z')?.value === 'Z' || /^(?:\d{4}|\d\d?\.\d\d)$/.test(r.tokens[0]?.text ?? '') ? clock(r) : null,
  ),
  rule('(?<=[pW<>&])C|C(?=W)', (r) => ({ kind: 'clock', time: `T${pad(Number(r.first('C')?.value))}:00` })),
  rule('(?<=pD)P(?!s)|(?<=pE)P|(?<=p)DE?P(?!s)', (r) => ({ kind: 'clock', time: `T${r.first('P')?.value}` })),
];

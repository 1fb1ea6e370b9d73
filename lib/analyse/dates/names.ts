import type { Line } from './tokens';

/** Words of time that are parts of names: "LA Weekly", "the Sunday Times", "April Smith", "Monday.com". */
export function isName({ tokens }: Line, from: number, to: number, namesake: boolean): boolean {
  const [first, last] = [tokens[from], tokens[to - 1]];
  const [previous, next, afterNext] = [tokens[from - 1], tokens[to], tokens[to + 1]];
  if (!first || !last?.capital || to - from > (first.cls === 'D' ? 2 : 1)) return false;
  if (namesake && last.cls === 'm') return true;
  const isBeforeName = next?.cls === '1' && next.start > last.end;
  if (next?.cls === '.' && next.start === last.end && afterNext?.start === next.end) return true;
  if (first.cls === 'D') return last.cls === 'W' && isBeforeName;
  if ('JSHfj'.includes(last.cls)) return previous?.cls === '1' || isBeforeName;
  return last.cls === 'M' && isBeforeName && !'pEltxLKO'.includes(previous?.cls ?? '?');
}

/** Somebody of the text bears the name of a month: "Mrs May", not at the beginning of a sentence. */
export const hasNamesake = (lines: readonly Line[]): boolean =>
  lines.some(({ shape }) => /.1m(?![.,]?[doY])/.test(shape));

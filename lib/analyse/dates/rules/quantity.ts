import type { Unit } from '../phrase';
import type { Token } from '../tokens';

/** The number that the tokens of a quantity say; null when it is indefinite ("several"). For "two to three" the first. */
export function quantityOf(tokens: Token[]): number | null {
  const indefinite = tokens.find((t) => t.cls === 'i');
  if (indefinite) return indefinite.value as number | null;
  const words = tokens.filter((t) => t.cls !== '-');
  const range = words.findIndex((t, i) => i > 0 && t.cls === '&' && !'ah'.includes(words[i + 1]?.cls ?? 'a'));
  const own = range < 0 ? words : words.slice(0, range);
  const fraction = own.findIndex((t) => t.cls === '/');
  if (fraction > 1) return Number(own[0]?.value) + Number(own[fraction - 1]?.value) / Number(own[fraction + 1]?.value);
  const half = own.some((t) => t.cls === 'h') ? 0.5 : 0;
  const numbers = own.filter((t) => 'dnIY'.includes(t.cls)).map((t) => Number(t.value));
  if (!numbers.length) return half && !own.some((t) => t.cls === '&') ? half : 1 + half;
  return half + composed(numbers);
}

/** Twenty five → 25, two hundred fifty → 250. */
function composed(numbers: number[]): number {
  let total = 0;
  let group = 0;
  for (const n of numbers) {
    if (n >= 1000 && group) [total, group] = [total + group * n, 0];
    else if ((n === 100 || n === 12) && group) group *= n;
    else group += n;
  }
  return total + group;
}

/** Units that TIMEX3 lacks, in those it has. */
const IN_OTHERS: Record<string, readonly [factor: number, unit: Unit]> = {
  E: [10, 'Y'],
  C: [100, 'Y'],
  L: [1000, 'Y'],
  F: [2, 'W'],
  Q: [3, 'M'],
};

/** "P3Y", "PT30M"; half a year is P6M, half a decade P5Y; weeks of unknown number PXW. */
export function durationValue(count: number | null, unit: Unit): string {
  if (count === null) return unit === 'E' ? 'PXDE' : unit === 'C' ? 'PXCE' : duration('X', unit);
  const [factor, other] = IN_OTHERS[unit] ?? [1, unit];
  const total = count * factor;
  if (total === 0.5 && other === 'Y') return 'P6M';
  if (total === 0.5 && other === 'TH') return 'PT30M';
  return duration(String(Math.round(total * 100) / 100), other);
}

const duration = (count: string, unit: Unit): string =>
  unit.startsWith('T') ? `PT${count}${unit[1]}` : unit === 'WE' ? `P${count}WE` : `P${count}${unit}`;

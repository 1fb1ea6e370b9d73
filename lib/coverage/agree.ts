import type { Quantity } from '../analyse/report';

/** How far a rough figure may be from an exact one, as a share. */
const INEXACT = 0.1;

export type Amount = Pick<Quantity, 'value' | 'to' | 'sense'>;

/** Whether both can be true: "more than 300" and "310", "30 to 40" and "35". */
export function agree(a: Amount, b: Amount): boolean {
  const [one, other] = [boundsOf(a), boundsOf(b)];
  return one.least <= other.most && other.least <= one.most;
}

/** What a figure may stand for. Who says "about" or "up to" doesn't mean it to the last digit. */
function boundsOf({ value, to = value, sense }: Amount): { least: number; most: number } {
  const [low, high] = [Math.min(value, to), Math.max(value, to)];
  if (!sense) return { least: low, most: high };
  return {
    least: sense === 'less' ? Number.NEGATIVE_INFINITY : low * (1 - INEXACT),
    most: sense === 'more' ? Number.POSITIVE_INFINITY : high * (1 + INEXACT),
  };
}

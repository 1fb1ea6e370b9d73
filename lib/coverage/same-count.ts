import { agree } from './agree';
import { isFarFrom } from './contradiction';
import type { Counted } from './counted';
import { stemOf } from './terms';

/** Words beside both figures that say what is counted: one alone is shared by chance. */
const SHARED = 2;
/** Figures further apart than this count different things. */
const FACTOR = 4;
/** Half a step, and what floating point adds to it. */
const HALF = 0.5 + 1e-9;

/** Whether two figures count one thing, whatever they give. */
export function countsTheSame(a: Counted, b: Counted): boolean {
  const [one, other] = [a.quantity, b.quantity];
  if (one.unit && other.unit && one.unit !== other.unit) return false;
  if (isFarFrom(one, other, FACTOR)) return false;
  const theirs = withUnit(b);
  return [...withUnit(a)].filter((stem) => theirs.has(stem)).length >= SHARED;
}

/** Whether both can be true: one is the other rounded, "1.2bn" and "1.23bn", or says no more than the other does. */
export function areCompatible(a: Counted, b: Counted): boolean {
  const isRounded = Math.abs(a.quantity.value - b.quantity.value) <= Math.max(a.step, b.step) * HALF;
  return isRounded || agree(a.quantity, b.quantity);
}

/** What is counted is part of that; money and shares may be of anything. */
const withUnit = ({ quantity: { unit }, beside }: Counted) =>
  new Set(unit && /^\p{Ll}/u.test(unit) ? [...beside, stemOf(unit)] : beside);

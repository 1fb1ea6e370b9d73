import { daysFrom } from './days';

/** How far a report speaks for its neighbours in time, and how much less those say that fit half as well. */
const FADE_DAYS = 2;
const FIT_POWER = 2;
const EPOCH = '1970-01-01';

/**
 * Share, by place, of what is reported around each day, against the busiest one: an event is reported by many at once, what only
 * shares its words is strewn over the years. A kernel density of the scored days, after Efron, Lin, He and de Vries, Temporal
 * Feedback for Tweet Search with Non-Parametric Density Estimation, SIGIR 2014.
 */
export function burstOf(scored: readonly { published: string; score: number }[]): number[] {
  const best = Math.max(...scored.map(({ score }) => score));
  if (!(best > 0)) return scored.map(() => 1);
  const days = scored.map(({ published }) => Math.max(0, daysFrom(EPOCH, published)));
  const weight = new Map<number, number>();
  scored.forEach(({ score }, place) => {
    const day = days[place] ?? 0;
    weight.set(day, (weight.get(day) ?? 0) + (score / best) ** FIT_POWER);
  });
  const around = new Map([...weight.keys()].map((day) => [day, densityAt(day, weight)]));
  const busiest = Math.max(...around.values());
  return days.map((day) => (around.get(day) ?? 0) / busiest);
}

function densityAt(day: number, weight: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (const [other, share] of weight) sum += share * Math.exp(-Math.abs(other - day) / FADE_DAYS);
  return sum;
}

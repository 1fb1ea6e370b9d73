import type { Document } from './document';
import { FUNCTION_WORDS } from './function-words';
import { rarityOf, shareElsewhere } from './weights';

/** The stems of a headline and of the first words below it: news say first what happened. */
export type Opening = ReadonlySet<string>;

/** About as many as the words asked for are taken from. */
const WORDS = 170;

export function openingOf({ titleTerms, stems }: Pick<Document, 'titleTerms' | 'stems'>): Opening {
  return new Set([...titleTerms, ...stems.slice(0, WORDS)]);
}

/** What is known of a word beforehand weighs as much here as so many openings: to count each in the archive takes too long. */
const PRIOR_OPENINGS = 10;

/**
 * Compares openings by the words that are rare among them: what all reports of a matter say tells none of its events from another. After
 * Yang, Zhang, Carbonell and Jin, Topic-conditioned Novelty Detection, KDD 2002.
 */
export function comparing(openings: readonly Opening[]): (a: Opening, b: Opening) => number {
  const counts = new Map<string, number>();
  for (const opening of openings) for (const stem of opening) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const total = openings.length + PRIOR_OPENINGS;
  const weights = new Map(
    [...counts].map(([stem, count]) => {
      if (FUNCTION_WORDS.has(stem)) return [stem, 0];
      return [stem, rarityOf((count + PRIOR_OPENINGS * shareElsewhere(stem)) / total, total)];
    }),
  );
  const weightOf = (opening: Opening) => sum(opening, weights);
  const wholes = new Map(openings.map((opening) => [opening, weightOf(opening)]));

  return (a, b) => {
    const [small, large] = a.size <= b.size ? [a, b] : [b, a];
    let shared = 0;
    for (const stem of small) if (large.has(stem)) shared += weights.get(stem) ?? 0;
    const size = Math.sqrt((wholes.get(a) ?? 0) * (wholes.get(b) ?? 0));
    return size > 0 ? shared / size : 0;
  };
}

function sum(opening: Opening, weights: ReadonlyMap<string, number>): number {
  let whole = 0;
  for (const stem of opening) whole += weights.get(stem) ?? 0;
  return whole;
}

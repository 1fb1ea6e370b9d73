import { BODY_MAX, type Document } from './document';
import { stemOf, words } from './terms';

/** What a report of the same event would share with this one beyond its subject: its figures, and words said in the same order. */
export interface Telling {
  figures: Set<string>;
  /** Stem → those that come right after it. */
  next: Map<string, Set<string>>;
  /** Words of the text. */
  length: number;
}

const FIGURE = /^\d{2,}$/;
/** In a shorter text a pair of words or two would be much of it. */
const LEAST_LENGTH = 150;
/** Any article may name a year. */
const YEAR = /^(?:19|20)\d\d$/;

export function tellingOf(title: string, body: string): Telling {
  const inBody = words(body.slice(0, BODY_MAX));
  const figures = [...words(title), ...inBody].filter((word) => FIGURE.test(word) && !YEAR.test(word));
  const stems = inBody.map(stemOf);
  const next = new Map<string, Set<string>>();
  stems.forEach((stem, place) => {
    const after = stems[place + 1];
    if (after === undefined) return;
    const known = next.get(stem);
    if (known) known.add(after);
    else next.set(stem, new Set([after]));
  });
  return { figures: new Set(figures), next, length: stems.length };
}

/**
 * How many figures both have, by magnitude (the first says more than the tenth), and how many pairs of neighbouring words, against the
 * length of both: near the cosine.
 */
export function sharedBy(
  { figures, next, length }: Telling,
  { stems, counts }: Pick<Document, 'stems' | 'counts'>,
): { figures: number; pairs: number } {
  const pairs = new Set<string>();
  stems.forEach((stem, place) => {
    const after = stems[place + 1];
    if (after !== undefined && next.get(stem)?.has(after)) pairs.add(`${stem} ${after}`);
  });
  const size = Math.sqrt(Math.max(length, LEAST_LENGTH) * Math.max(stems.length, LEAST_LENGTH));
  const shared = [...figures].filter((figure) => counts.has(figure)).length;
  return { figures: Math.log1p(shared), pairs: pairs.size / size };
}

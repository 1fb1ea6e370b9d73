import type { Origin } from '../archive/origin';
import { stemOf, words } from './terms';

/** An earlier article that may matter, as the archive finds it. */
export interface Candidate {
  id: number;
  url: string;
  title: string;
  body: string;
  /** Of an imported article without a date, when it was saved: it was published then or before. */
  published: string;
  undated?: boolean;
  site: string | null;
  lang: string;
  provenance: 'read' | 'feed' | 'imported' | 'seen';
  /** ISO 8601: when it was last put into the archive. */
  saved?: string;
  origin?: Origin | null;
}

/** Beyond this much text an article repeats itself. */
export const BODY_MAX = 6_000;

/** A candidate with its words counted: what every ranking looks at. */
export interface Document extends Candidate {
  titleTerms: Set<string>;
  /** Stem → how often; a word of the title counts twice. */
  counts: Map<string, number>;
  /** Of the body, in its order. */
  stems: string[];
  length: number;
}

const TITLE_WEIGHT = 2;

export function documentOf(candidate: Candidate): Document {
  const title = words(candidate.title).map(stemOf);
  const stems = words(candidate.body.slice(0, BODY_MAX)).map(stemOf);
  const counts = new Map<string, number>();
  for (const stem of title) add(counts, stem, TITLE_WEIGHT);
  for (const stem of stems) add(counts, stem, 1);
  return {
    ...candidate,
    titleTerms: new Set(title),
    counts,
    stems,
    length: stems.length + title.length * TITLE_WEIGHT,
  };
}

function add(counts: Map<string, number>, stem: string, count: number): void {
  counts.set(stem, (counts.get(stem) ?? 0) + count);
}

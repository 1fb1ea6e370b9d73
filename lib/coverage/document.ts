import { type Term, terms } from './terms';

/** An earlier article that may matter, as the archive finds it. */
export interface Candidate {
  id: number;
  url: string;
  title: string;
  body: string;
  published: string;
  site: string | null;
  lang: string;
  provenance: 'read' | 'seen';
}

/** Beyond this much text an article repeats itself. */
const BODY_MAX = 6_000;

/** A candidate with its words counted: what every ranking looks at. */
export interface Document extends Candidate {
  titleTerms: Set<string>;
  /** Stem → how often; a word of the title counts twice. */
  counts: Map<string, number>;
  length: number;
  /** Stems of words in capitals, which are names most of the time. */
  names: Map<string, number>;
}

const TITLE_WEIGHT = 2;

export function documentOf(candidate: Candidate): Document {
  const title = terms(candidate.title);
  const body = terms(candidate.body.slice(0, BODY_MAX));
  const counts = new Map<string, number>();
  for (const { stem } of title) counts.set(stem, (counts.get(stem) ?? 0) + TITLE_WEIGHT);
  for (const { stem } of body) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return {
    ...candidate,
    titleTerms: new Set(title.map(({ stem }) => stem)),
    counts,
    length: body.length + title.length * TITLE_WEIGHT,
    names: namesIn(body),
  };
}

/** Words in capitals and how often; a common word that begins a sentence gets little weight for being common. */
export function namesIn(found: Term[]): Map<string, number> {
  const names = new Map<string, number>();
  for (const { stem, capital } of found) if (capital) names.set(stem, (names.get(stem) ?? 0) + 1);
  return names;
}

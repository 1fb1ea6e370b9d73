import type { Origin } from '../archive/origin';
import type { Span } from '../extract/article';
import type { Contradiction } from './contradiction';

/** How an earlier article came to be known. */
export type Provenance = 'linked' | 'read' | 'feed' | 'imported' | 'seen';

/** An article written earlier, as the panel shows it. Never later than the article it is shown for, never that article itself. */
export interface CoverageItem {
  url: string;
  title: string;
  site: string | null;
  /** ISO 8601 day or time. */
  published: string;
  provenance: Provenance;
  /** ISO 8601: when it was last read here; only of what was read. */
  read?: string;
  /** What an imported article was taken from, where that is known. */
  origin?: Origin | null;
  /** The article gives no date: `published` is when it was saved, and so the latest that it can be. */
  undated?: boolean;
  /** same-story: near in time and of the same matter · background: any time before. */
  list: 'same-story' | 'background';
  /** Higher is better; comparable within one answer only. */
  score: number;
  /** The sentence that matters, with what matched in it; null for a headline that was never read. */
  snippet: { text: string; marks: Span[] } | null;
  /** Where else the same text stood, agency reports most of all. */
  also: { url: string; site: string | null }[];
  /** For a claim: a figure that is told differently here; its sentence stands in place of the snippet. */
  figure?: Contradiction;
}

/** Something a person said in an earlier article. */
export interface SaidBefore {
  /** The quoted content. */
  text: string;
  kind: 'direct' | 'mixed' | 'indirect';
  url: string;
  title: string;
  site: string | null;
  published: string;
}

/** What was written before: for the article, for each person by id, for each claim by its place in `Report.claims`. */
export interface Coverage {
  article: CoverageItem[];
  people: Record<string, { coverage: CoverageItem[]; saidBefore: SaidBefore[] }>;
  claims: Record<number, CoverageItem[]>;
}

/** As much of it as there was time for. */
export interface CoveragePart extends Coverage {
  /** Where the next part begins; null when this is the last. */
  next: number | null;
}

import type { Doors, Headline, SiteQuestion } from './headline';
import { type Refusal, SourceError } from './refusal';
import { earlier } from './sift';
import { ENOUGH, type Means, waysOf } from './ways';

export interface SiteAnswer {
  /** Earlier articles, as the site sorts them. */
  headlines: Headline[];
  /** Why there was no answer at all; null where anything was answered, even if nothing was found. */
  refused: Refusal | null;
}

/** Of a site that refuses in several ways, the reason that says most. */
const TELLING: readonly Refusal[] = [
  'missing',
  'strange',
  'elsewhere',
  'too-large',
  'closed',
  'slow',
  'unreachable',
  'busy',
];

/** Asks a site for what it published before an article, by whatever it offers, best first. Rejects when it is cancelled only. */
export async function searchSite(question: SiteQuestion, doors: Doors, means: Means): Promise<SiteAnswer> {
  let found: Headline[] = [];
  let isAnswered = false;
  const refusals: Refusal[] = [];
  for (const way of waysOf(question, doors, means)) {
    try {
      found = earlier([...found, ...(await way.ask())], question, means.key);
      isAnswered = true;
      if (way.isSearch || found.length >= ENOUGH) break;
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      refusals.push(error.refusal);
      if (error.refusal === 'busy' || error.refusal === 'unreachable') break;
    }
  }
  return { headlines: found, refused: isAnswered ? null : mostTelling(refusals) };
}

export const mostTelling = (refusals: readonly Refusal[]): Refusal | null =>
  TELLING.findLast((refusal) => refusals.includes(refusal)) ?? null;

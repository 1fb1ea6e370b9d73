import type { Doors } from './headline';
import { type Refusal, SourceError } from './refusal';
import { mostTelling } from './search-site';
import { type Means, waysOf } from './ways';

/** A word that any newspaper has and that tells nothing of who asks. */
export const PROBE = 'news';

/** How a site can be asked: by a search, or by a list of its newest; or why it cannot. */
export type Probed = { kind: 'search'; found: number } | { kind: 'list' } | { kind: 'refused'; why: Refusal };

/**
 * Asks a site something harmless by whatever it offers, best first, until it answers. `origin` is any address of it, `now` ISO 8601.
 * Rejects when it is cancelled only.
 */
export async function probeSite(origin: string, doors: Doors, means: Means, now: string): Promise<Probed> {
  const question = { url: origin, canonical: null, before: now, queries: [[PROBE]], telling: [] };
  const refusals: Refusal[] = [];
  for (const way of waysOf(question, doors, means)) {
    try {
      const found = await way.ask();
      return way.isSearch ? { kind: 'search', found: found.length } : { kind: 'list' };
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      refusals.push(error.refusal);
      if (error.refusal === 'busy' || error.refusal === 'unreachable') break;
    }
  }
  return { kind: 'refused', why: mostTelling(refusals) ?? 'missing' };
}

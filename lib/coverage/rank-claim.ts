import { daysFrom } from './days';
import type { Document } from './document';
import type { Question } from './question';
import { byScore, type Ranked } from './rank-story';
import { bm25, shareOf } from './weights';

/** First and last day of what is claimed; null when it has none. */
export interface Days {
  from: string | null;
  to: string | null;
}

/** Reports of an event come after it, and soon. */
const WEIGHTS = { nameFloor: 0.75, names: 0.5, dateFloor: 0.2, fadeBefore: 1, fadeAfter: 3 };

/** Days around an event within which reports are of the same story. */
const SAME_STORY = { before: 1, after: 4 };

/** Share of the claim's words, by rarity, without which an article does not report it. */
const RELATED = 0.35;

/** Earlier reports of a dated claim, by its words, its names and nearness to its own days. */
export function rankClaim(question: Question, days: Days, documents: readonly Document[]): Ranked[] {
  return documents
    .map((document): Ranked => {
      const { before, after } = distance(document.published, days);
      const names = WEIGHTS.nameFloor + WEIGHTS.names * shareOf(question.names, document.counts);
      const fade = Math.exp(-before / WEIGHTS.fadeBefore - after / WEIGHTS.fadeAfter);
      const date = WEIGHTS.dateFloor + (1 - WEIGHTS.dateFloor) * fade;
      const near = before <= SAME_STORY.before && after <= SAME_STORY.after;
      return {
        document,
        score: bm25(question.words, document.counts, document.length) * names * date,
        list: days.from && near ? 'same-story' : 'background',
        related: shareOf(question.words, document.counts) >= RELATED,
      };
    })
    .sort(byScore);
}

function distance(published: string, { from, to }: Days): { before: number; after: number } {
  if (!from) return { before: 0, after: 0 };
  return { before: Math.max(0, daysFrom(published, from)), after: Math.max(0, daysFrom(to ?? from, published)) };
}

import { daysFrom } from './days';
import type { Document } from './document';
import type { Question } from './question';
import { bm25, cosine, idf, type Rarity, shareOf } from './weights';

export interface Ranked {
  document: Document;
  score: number;
  list: 'same-story' | 'background';
  /** Near enough in matter to be shown to a reader; the ranking itself leaves nobody out. */
  related: boolean;
}

/** Weight of shared names against none at all, and how fast nearness in time fades. */
const WEIGHTS = { nameFloor: 0.5, dateFloor: 0.3, fadeDays: 7 };

/** What makes two articles one story: fitted on pairs of reports of the same events. */
const SAME = { maxDays: 4, cosine: 0.14 };

/** Background needs less likeness. A headline alone must hold much of what is asked for. */
const RELATED = { cosine: 0.08, headline: 0.5 };

/** Earlier articles by text, shared people and nearness in time. */
export function rankStory(
  question: Question,
  published: string,
  documents: readonly Document[],
  rarity: Rarity,
): Ranked[] {
  const weight = (stem: string) => question.words.get(stem) ?? idf(rarity, stem);
  return documents
    .map((document): Ranked => {
      const days = Math.max(0, daysFrom(document.published, published));
      const names = WEIGHTS.nameFloor + shareOf(question.names, document.counts);
      const date = WEIGHTS.dateFloor + (1 - WEIGHTS.dateFloor) * Math.exp(-days / WEIGHTS.fadeDays);
      const isHeadline = document.body === '';
      const likeness = isHeadline
        ? headlineLikeness(document, question, weight)
        : cosine(question.words.keys(), document.counts, weight);
      const limits = isHeadline ? { same: RELATED.headline, related: RELATED.headline } : LIMITS;
      return {
        document,
        score: bm25(question.words, document.counts, document.length) * names * date,
        list: days <= SAME.maxDays && likeness >= limits.same ? 'same-story' : 'background',
        related: likeness >= limits.related,
      };
    })
    .sort(byScore);
}

const LIMITS = { same: SAME.cosine, related: RELATED.cosine };

/** Share of the headline's own words, by rarity, that the question has. */
function headlineLikeness({ titleTerms }: Document, { words }: Question, weight: (stem: string) => number): number {
  return shareOf(new Map([...titleTerms].map((stem) => [stem, weight(stem)])), words);
}

export function byScore(a: { score: number }, b: { score: number }): number {
  return b.score - a.score;
}

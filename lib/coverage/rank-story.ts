import type { Candidate, Document } from './document';
import { type Asked, type Compared, compared } from './likeness';
import type { Question } from './question';
import { isSameStory, MAX_DAYS } from './same-story';
import { likenessOf, type Rarity, shareOf, sumOf } from './weights';

export interface Ranked {
  document: Candidate;
  score: number;
  list: 'same-story' | 'background';
  /** Near enough in matter to be shown to a reader; the ranking itself leaves nobody out. */
  related: boolean;
}

/** Shared names against none at all, the earlier headline's words found in this article, and how fast nearness in time fades. */
const WEIGHTS = { nameFloor: 1, headline: 1, dateFloor: 0.3, fadeDays: 7 };

/** Likeness of words that background needs. A headline alone must be held in large part by what is asked. */
const RELATED = { likeness: 0.098, headline: 0.5 };

/** A feed's summary of an article is shorter than any article. */
const SUMMARY_WORDS = 120;

/** Earlier articles by text, shared people and nearness in time. */
export function rankStory(question: Question, asked: Asked, documents: readonly Document[], rarity: Rarity): Ranked[] {
  const whole = sumOf(question.words);

  function rank({ document, likeness }: Compared): Ranked {
    const { text, theirHeadline, days } = likeness;
    const names = WEIGHTS.nameFloor + shareOf(question.names, document.counts);
    const date = WEIGHTS.dateFloor + (1 - WEIGHTS.dateFloor) * Math.exp(-days / WEIGHTS.fadeDays);
    const score = text * whole * names * date * (1 + WEIGHTS.headline * theirHeadline);
    if (document.body === '') {
      const related = theirHeadline >= RELATED.headline;
      return { document, score, list: listOf(related && days <= MAX_DAYS), related };
    }
    const same = isSameStory(likeness, document.stems.length < SUMMARY_WORDS);
    const related = same || likenessOf(question.words, document.counts) >= RELATED.likeness;
    return { document, score, list: listOf(same), related };
  }

  return compared(question, asked, documents, rarity).map(rank).sort(byScore);
}

export function listOf(isSame: boolean): Ranked['list'] {
  return isSame ? 'same-story' : 'background';
}

export function byScore(a: { score: number }, b: { score: number }): number {
  return b.score - a.score;
}

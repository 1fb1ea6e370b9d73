import { daysFrom } from './days';
import type { Candidate, Document } from './document';
import type { Question } from './question';
import { isSameStory, MAX_DAYS } from './same-story';
import { sharedBy, tellingOf } from './telling';
import { bm25, cosineOf, idf, likenessOf, type Rarity, shareOf, sumOf } from './weights';

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

/** The article that earlier ones are asked for. */
export interface Asked {
  title: string;
  text: string;
  published: string;
}

/** Earlier articles by text, shared people and nearness in time. */
export function rankStory(
  question: Question,
  { title, text: ownText, published }: Asked,
  documents: readonly Document[],
  rarity: Rarity,
): Ranked[] {
  const weight = (stem: string) => question.words.get(stem) ?? idf(rarity, stem);
  const weighted = (stems: Iterable<string>) => new Map([...stems].map((stem) => [stem, weight(stem)]));
  const ourHeadline = weighted(question.title);
  const texts = documents.map(({ counts, length }) => bm25(question.words, counts, length));
  const best = Math.max(...texts);
  const whole = sumOf(question.words);
  const own = tellingOf(title, ownText);

  function rank(document: Document, place: number): Ranked {
    const text = texts[place] ?? 0;
    const days = Math.max(0, daysFrom(document.published, published));
    const headline = weighted(document.titleTerms);
    const theirHeadline = shareOf(headline, question.mentioned);
    const names = WEIGHTS.nameFloor + shareOf(question.names, document.counts);
    const date = WEIGHTS.dateFloor + (1 - WEIGHTS.dateFloor) * Math.exp(-days / WEIGHTS.fadeDays);
    const score = text * names * date * (1 + WEIGHTS.headline * theirHeadline);
    if (document.body === '') {
      const related = theirHeadline >= RELATED.headline;
      return { document, score, list: listOf(related && days <= MAX_DAYS), related };
    }
    const likeness = () => ({
      text: text / whole,
      best: text / best,
      theirHeadline,
      ourHeadline: shareOf(ourHeadline, document.counts),
      headlines: cosineOf(ourHeadline, headline),
      ...sharedBy(own, document),
      days,
    });
    const same = days <= MAX_DAYS && isSameStory(likeness(), document.stems.length < SUMMARY_WORDS);
    const related = same || likenessOf(question.words, document.counts) >= RELATED.likeness;
    return { document, score, list: listOf(same), related };
  }

  return documents.map(rank).sort(byScore);
}

export function listOf(isSame: boolean): Ranked['list'] {
  return isSame ? 'same-story' : 'background';
}

export function byScore(a: { score: number }, b: { score: number }): number {
  return b.score - a.score;
}

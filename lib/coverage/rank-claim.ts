import { burstOf } from './burst';
import { daysFrom } from './days';
import type { Document } from './document';
import type { Question } from './question';
import { byScore, listOf, type Ranked } from './rank-story';
import { bm25, shareOf } from './weights';

/** First and last day of what is claimed; null when it has none. */
export interface Days {
  from: string | null;
  to: string | null;
}

/** … and the day of the article that claims it. */
interface AskedDays extends Days {
  asked: string;
}

/** Reports of an event come after it, and soon. */
const WEIGHTS = { nameFloor: 0.75, names: 0.25, dateFloor: 0.1, fadeBefore: 0.5, fadeAfter: 3 };

/**
 * News seldom leave the day out of what is long past: without a day, and less so with no more than a month, what was published shortly
 * before the claim was made is likelier meant. Share of the score that fades, and how fast.
 */
const RECENT = { undated: 0.8, rough: 0.5, fadeDays: 7, roughDays: 7 };

/** Share of the score that stays to what is reported when nothing else is. Of a claim with a day of its own, the day says it. */
const BURST_FLOOR = 0.3;

/** Days around an event within which reports are of the same story. */
const SAME_STORY = { before: 1, after: 4 };

/** Share of the claim's words, by rarity, without which an article does not report it. */
const RELATED = 0.35;

/** Earlier reports of a dated claim, by its words, its names and nearness to its own days. */
export function rankClaim(question: Question, days: AskedDays, documents: readonly Document[]): Ranked[] {
  const ranked = documents.map((document): Ranked => {
    const share = shareOf(question.words, document.counts);
    const names = WEIGHTS.nameFloor + WEIGHTS.names * shareOf(question.names, document.counts);
    const { nearness, near } = inTime(document.published, days);
    const score = bm25(question.words, document.counts, document.length) * share * names * nearness;
    return { document, score, list: listOf(near), related: share >= RELATED };
  });
  return (isRough(days) ? inBursts(ranked) : ranked).sort(byScore);
}

/** No more than a month is known, or not even that. */
function isRough({ from, to }: Days): boolean {
  return !from || daysFrom(from, to ?? from) >= RECENT.roughDays;
}

function inBursts(ranked: readonly Ranked[]): Ranked[] {
  const bursts = burstOf(ranked.map(({ document, score }) => ({ published: document.published, score })));
  return ranked.map((result, place) => ({
    ...result,
    score: result.score * (BURST_FLOOR + (1 - BURST_FLOOR) * (bursts[place] ?? 0)),
  }));
}

function inTime(published: string, { from, to, asked }: AskedDays): { nearness: number; near: boolean } {
  const recent = Math.exp(-Math.max(0, daysFrom(published, asked)) / RECENT.fadeDays);
  if (!from) return { nearness: 1 - RECENT.undated + RECENT.undated * recent, near: false };
  const last = to ?? from;
  const before = Math.max(0, daysFrom(published, from));
  const after = Math.max(0, daysFrom(last, published));
  const fade = Math.exp(-before / WEIGHTS.fadeBefore - after / WEIGHTS.fadeAfter);
  const rough = isRough({ from, to }) ? RECENT.rough : 0;
  return {
    nearness: (WEIGHTS.dateFloor + (1 - WEIGHTS.dateFloor) * fade) * (1 - rough + rough * recent),
    near: before <= SAME_STORY.before && after <= SAME_STORY.after,
  };
}

import { daysFrom } from './days';
import type { Document } from './document';
import { comparing, openingOf } from './opening';
import type { Question } from './question';
import { MAX_DAYS } from './same-story';
import { sharedBy, tellingOf } from './telling';
import { bm25, cosineOf, idf, type Rarity, shareOf, sumOf } from './weights';

/** The article that earlier ones are asked for. */
export interface Asked {
  title: string;
  text: string;
  published: string;
}

/** What tells two reports of one event from two reports of like events. */
export interface Likeness {
  /** BM25 of the earlier article for this one's words, as a share of the sum of their weights. */
  text: number;
  /** The same as a share of the best candidate's. */
  best: number;
  /** Share of the earlier headline's words, by rarity, that this article has anywhere. */
  theirHeadline: number;
  /** Share of this headline's words, by rarity, that the earlier article has anywhere. */
  ourHeadline: number;
  /** Cosine of the two headlines. */
  headlines: number;
  /** Likeness of the two openings, by what is rare among those of all candidates. */
  openings: number;
  /** By how much another report of those days is more like it than this article. */
  rival: number;
  /** Logarithm of the number of candidates of those days: the more there are, the more of them are of like events. */
  crowd: number;
  /** Logarithm of the number of figures both have. */
  figures: number;
  /** Pairs of neighbouring words both texts have, against their length. */
  pairs: number;
  /** Days between the two. */
  days: number;
}

/** As many reports of the same days as are compared with each other, and as few as say nothing of how much is reported on a matter. */
const RIVALS = { most: 20, least: 5 };
/** More alike, two openings are one text in two places, and no rivals. */
const COPY = 0.7;

/** An earlier article and how like it is to the one asked for. */
export interface Compared {
  document: Document;
  likeness: Likeness;
}

/** Each of them with its likeness, in their order. */
export function compared(
  question: Question,
  { title, text, published }: Asked,
  documents: readonly Document[],
  rarity: Rarity,
): Compared[] {
  const whole = sumOf(question.words);
  const opening = new Set(question.words.keys());
  const telling = tellingOf(title, text);
  const weigh = weighing(question, rarity);
  const ourHeadline = weigh(question.title);

  const candidates = documents.map((document) => ({
    document,
    opening: openingOf(document),
    score: bm25(question.words, document.counts, document.length),
    days: Math.max(0, daysFrom(document.published, published)),
  }));
  const best = Math.max(...candidates.map(({ score }) => score));
  const rivals = candidates
    .filter(({ days }) => days <= MAX_DAYS)
    .sort((a, b) => b.score - a.score)
    .slice(0, RIVALS.most)
    .map((candidate) => candidate.opening);
  const compare = comparing([opening, ...candidates.map((candidate) => candidate.opening)]);

  return candidates.map(({ document, opening: theirs, score, days }) => {
    const headline = weigh(document.titleTerms);
    const openings = compare(opening, theirs);
    const others = days > MAX_DAYS ? [] : rivals.filter((rival) => rival !== theirs);
    const nearest = Math.max(0, ...others.map((rival) => compare(rival, theirs)).filter((alike) => alike < COPY));
    const likeness = {
      text: partOf(score, whole),
      best: partOf(score, best),
      theirHeadline: shareOf(headline, question.mentioned),
      ourHeadline: shareOf(ourHeadline, document.counts),
      headlines: cosineOf(ourHeadline, headline),
      openings,
      rival: nearest - openings,
      crowd: Math.log(Math.max(RIVALS.least, rivals.length)),
      ...sharedBy(telling, document),
      days,
    };
    return { document, likeness };
  });
}

/** Words with their weights: those asked for have theirs already. */
function weighing({ words }: Question, rarity: Rarity): (stems: Iterable<string>) => Map<string, number> {
  return (stems) => new Map([...stems].map((stem) => [stem, words.get(stem) ?? idf(rarity, stem)]));
}

const partOf = (part: number, whole: number) => (whole > 0 ? part / whole : 0);

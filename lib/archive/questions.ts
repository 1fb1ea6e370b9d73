import { addDays, dayOf, daysFrom, notLater } from '../coverage/days';
import type { Candidate, Document } from '../coverage/document';
import { familyKey } from '../coverage/names';
import { type Question, questionOf } from '../coverage/question';
import { type Days, rankClaim } from '../coverage/rank-claim';
import { prominenceOf, spellings } from '../coverage/rank-person';
import { byScore, listOf, type Ranked, rankStory } from '../coverage/rank-story';
import { addressKey } from './address';
import { anyOf, phrase } from './expression';
import type { Index } from './index-search';

/** As of when, and for whom, something is asked: nothing later counts, and not the article itself. */
export interface AsOf {
  published: string;
  url?: string | null;
}

/** Best first, with the words that were asked for: a snippet is chosen and marked by them. */
export interface Found {
  ranked: Ranked[];
  words: Question['words'];
}

/**
 * How many words to ask for and how many articles to look at. Few and rare words: each costs time in a large archive, as
 * much as there are articles that hold it (`postings`).
 */
const STORY = { words: 30, postings: 12_000, head: 1_000, near: 60, ever: 40, nearDays: 30 };
const CLAIM = { words: 25, postings: 20_000, near: 60, ever: 100, before: 1, after: 7, recentDays: 30 };
const PERSON = { title: 200, ever: 300, storyDays: 4 };

export function askStory(index: Index, { title, text }: { title: string; text: string }, asOf: AsOf): Found {
  const question = questionOf({ title, text, ...STORY }, index);
  const expression = anyOf(question.telling);
  const to = dayOf(asOf.published);
  const found = [
    ...index.search(expression, { from: addDays(to, -STORY.nearDays), to }, STORY.near),
    ...index.search(expression, { to }, STORY.ever),
  ];
  const asked = { title, text, published: asOf.published };
  return { ranked: rankStory(question, asked, documents(index, found, asOf), index), words: question.words };
}

export function askClaim(index: Index, text: string, days: Days, asOf: AsOf): Found {
  const question = questionOf({ text, ...CLAIM }, index);
  const expression = anyOf(question.telling);
  const to = dayOf(asOf.published);
  const found = [
    ...index.search(expression, { to }, CLAIM.ever),
    ...index.search(expression, windowOf(days, to), CLAIM.near),
  ];
  return {
    ranked: rankClaim(question, { ...days, asked: asOf.published }, documents(index, found, asOf)),
    words: question.words,
  };
}

/** The claim's own days and what follows on them; of one without, the latest days of all. */
function windowOf({ from, to }: Days, asked: string): { from: string; to: string } {
  if (!from) return { from: addDays(asked, -CLAIM.recentDays), to: asked };
  const last = addDays(to ?? from, CLAIM.after);
  return { from: addDays(from, -CLAIM.before), to: last < asked ? last : asked };
}

/** At most `most`: those that name somebody are many, and only the best of them are kept in memory. */
export function askPerson(index: Index, name: string, asOf: AsOf, most: number): Found {
  const names = spellings(name).map(phrase).filter(Boolean).join(' OR ');
  const { words } = questionOf({ text: name, words: 0, postings: 0 }, index);
  if (names === '') return { ranked: [], words };
  const family = phrase(familyKey(name));
  const to = dayOf(asOf.published);
  const ids = index.ids(names, { to }, PERSON.ever);
  if (family) ids.push(...index.ids(`(${names}) AND title : ${family}`, { to }, PERSON.title));
  const prominenceIn = prominenceOf(name);
  const found = index.each(ids, ({ id, url, published, title, body }) => {
    return { id, url, published, score: prominenceIn({ title, body }) };
  });
  const best = new Map(
    earlier(found, asOf)
      .sort(byScore)
      .slice(0, most)
      .map(({ id, score }) => [id, score]),
  );
  const ranked = index.candidates([...best.keys()]).map((document): Ranked => {
    const near = daysFrom(document.published, asOf.published) <= PERSON.storyDays;
    return { document, score: best.get(document.id) ?? 0, list: listOf(near), related: true };
  });
  return { ranked, words };
}

function documents(index: Index, found: Candidate[], asOf: AsOf): Document[] {
  return earlier(found, asOf).map((candidate) => index.document(candidate));
}

/** Each once, none later, and not the article itself. */
function earlier<T extends Pick<Candidate, 'id' | 'url' | 'published'>>(found: T[], { published, url }: AsOf): T[] {
  const own = url ? addressKey(url) : null;
  const unique = new Map(found.map((candidate) => [candidate.id, candidate]));
  return [...unique.values()].filter(
    (candidate) => candidate.published && notLater(candidate.published, published) && addressKey(candidate.url) !== own,
  );
}

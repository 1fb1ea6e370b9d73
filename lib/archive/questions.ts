import { addDays, dayOf, notLater } from '../coverage/days';
import type { Document } from '../coverage/document';
import { familyKey } from '../coverage/names';
import { type Question, questionOf } from '../coverage/question';
import { type Days, rankClaim } from '../coverage/rank-claim';
import { rankPerson, spellings } from '../coverage/rank-person';
import { type Ranked, rankStory } from '../coverage/rank-story';
import { addressKey } from './address';
import { anyOf, type Index, phrase } from './index-search';

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

/** How many words to ask for and how many articles to look at. Few and rare words: each costs time in a large archive. */
const STORY = { words: 30, head: 1_000, near: 100, ever: 100, nearDays: 30 };
const CLAIM = { words: 25, near: 100, ever: 100, before: 1, after: 7 };
const PERSON = { title: 200, ever: 300 };

export function askStory(index: Index, { title, text }: { title: string; text: string }, asOf: AsOf): Found {
  const question = questionOf({ title, text, head: STORY.head, limit: STORY.words }, index);
  const expression = anyOf(question.telling);
  const to = dayOf(asOf.published);
  const found = [
    ...index.search(expression, { from: addDays(to, -STORY.nearDays), to }, STORY.near),
    ...index.search(expression, { to }, STORY.ever),
  ];
  return { ranked: rankStory(question, asOf.published, earlier(found, asOf), index), words: question.words };
}

export function askClaim(index: Index, text: string, days: Days, asOf: AsOf): Found {
  const question = questionOf({ text, limit: CLAIM.words }, index);
  const expression = anyOf(question.telling);
  const to = dayOf(asOf.published);
  const found = index.search(expression, { to }, CLAIM.ever);
  if (days.from) {
    const last = addDays(days.to ?? days.from, CLAIM.after);
    const window = { from: addDays(days.from, -CLAIM.before), to: [last, to].sort()[0] ?? to };
    found.push(...index.search(expression, window, CLAIM.near));
  }
  return {
    ranked: rankClaim(question, { ...days, asked: asOf.published }, earlier(found, asOf)),
    words: question.words,
  };
}

export function askPerson(index: Index, name: string, asOf: AsOf): Found {
  const names = spellings(name).map(phrase).filter(Boolean).join(' OR ');
  const { words } = questionOf({ text: name, limit: 0 }, index);
  if (names === '') return { ranked: [], words };
  const family = phrase(familyKey(name));
  const to = dayOf(asOf.published);
  const found = index.search(names, { to }, PERSON.ever);
  if (family) found.push(...index.search(`(${names}) AND title : ${family}`, { to }, PERSON.title));
  return { ranked: rankPerson(name, asOf.published, earlier(found, asOf)), words };
}

/** Each once, none later, and not the article itself. */
function earlier(found: Document[], { published, url }: AsOf): Document[] {
  const own = url ? addressKey(url) : null;
  const unique = new Map(found.map((document) => [document.id, document]));
  return [...unique.values()].filter(
    (document) => document.published && notLater(document.published, published) && addressKey(document.url) !== own,
  );
}

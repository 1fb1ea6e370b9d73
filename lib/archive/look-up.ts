import { anyOf, phrase } from './expression';
import type { Index } from './index-search';
import { EVERYTHING, type LookedUp } from './library';
import { askStory } from './questions';
import { matchesOf, search } from './search';

/** Somebody who selects more than this does not look for these very words. */
const WORDS_MAX = 400;

/**
 * What the archive has on some words of a page: first where they stand as they are, then where all of them stand; of whole
 * sentences that stand nowhere, what has most to do with them. The best of each first.
 */
export function lookUp(index: Index, words: string, limit: number, now: string): LookedUp {
  const text = words
    .replace(/["“”„«»]/g, ' ')
    .trim()
    .slice(0, WORDS_MAX);
  if (phrase(text) === '') return { exact: [], others: [] };
  const exact = search(index.db, { ...EVERYTHING, text: `"${text}"` }, limit).results;
  const known = new Set(exact.map(({ id }) => id));
  const others = search(index.db, { ...EVERYTHING, text }, limit).results.filter(({ id }) => !known.has(id));
  if (exact.length + others.length > 0) return { exact, others: others.slice(0, limit - exact.length) };
  return { exact, others: related(index, text, limit, now) };
}

function related(index: Index, text: string, limit: number, now: string): LookedUp['others'] {
  const { ranked, words } = askStory(index, { title: '', text }, { published: now });
  const expression = anyOf(words.keys());
  const nearest = ranked.filter((result) => result.related).slice(0, limit);
  return matchesOf(
    index.db,
    nearest.map(({ document }) => document.id),
    expression,
  );
}

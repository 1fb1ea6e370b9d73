import type { Report } from '../analyse/report';
import type { Article } from '../extract/article';
import { CALENDAR_WORDS } from './calendar-words';
import { type Term, terms } from './terms';
import { idf, type Rarity } from './weights';

/** What of an article a site may be asked for. */
export interface SiteWords {
  /** Sets of words to search for; a later one is for when those before it found little. */
  queries: string[][];
  /** Stems that tell whether a headline may have to do with it. */
  telling: string[];
}

/** How many words, of those that say most, are sent; a site's search wants every one of them in the text. */
const SENT = 3;
const TELLING = 12;

/**
 * What stands in the headline, and what is a name, says more of the matter. The site must have the words too: one that comes back in the
 * article counts for more than one that is rare.
 */
const WEIGHTS = { rarity: 0.7, count: 1.5, title: 1.5, name: 1.5 };

/** News say first what they are about. */
const HEAD = 3_000;

const LENGTH = { least: 3, most: 24 };

/** The rarest words of an article: three, then two of them, then the names among them. Nothing else of it is sent. */
export function siteWords(
  { title, text, siteName, byline }: Pick<Article, 'title' | 'text' | 'siteName' | 'byline'>,
  { sentences }: Pick<Report, 'sentences'>,
  rarity: Rarity,
): SiteWords {
  const inTitle = terms(title);
  const inText = terms(text.slice(0, HEAD));
  const own = stems(terms(`${siteName ?? ''} ${byline ?? ''}`));
  const titled = stems(inTitle);
  const names = namesOf(inText, sentences);
  const weigh = (stem: string, count: number) =>
    idf(rarity, stem) ** WEIGHTS.rarity *
    Math.log(1 + count) ** WEIGHTS.count *
    (titled.has(stem) ? WEIGHTS.title : 1) *
    (names.has(stem) ? WEIGHTS.name : 1);
  const best = [...counted([...inTitle, ...inText].filter((term) => isWord(term) && !own.has(term.stem)))]
    .map(([stem, { word, count }]) => ({ stem, word, weight: weigh(stem, count), isName: names.has(stem) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map((found) => ({ ...found, word: found.isName ? found.word : singular(found.word.toLowerCase()) }));
  const sent = withName(best);
  const named = sent.filter(({ isName }) => isName);
  return {
    queries: distinct([sent, sent.slice(0, -1), named].map((found) => found.map(({ word }) => word))),
    telling: best.slice(0, TELLING).map(({ stem }) => stem),
  };
}

/** What a site may be asked of somebody: the words of the name, and nothing else. */
export function nameWords(name: string): SiteWords {
  const found = terms(name);
  return { queries: distinct([found.map(({ word }) => word)]), telling: [...stems(found)] };
}

/** The best few, one of them a name where there is any: no other word is ever sent. */
function withName<W extends { isName: boolean }>(best: W[]): W[] {
  const sent = best.slice(0, SENT);
  const name = best.find(({ isName }) => isName);
  return !name || sent.includes(name) ? sent : [...sent.slice(0, -1), name];
}

function stems(found: Term[]): Set<string> {
  return new Set(found.map(({ stem }) => stem));
}

function isWord({ stem, word }: Term): boolean {
  return word.length >= LENGTH.least && word.length <= LENGTH.most && !/^\d/.test(word) && !CALENDAR_WORDS.has(stem);
}

/** Each stem with its first spelling and how often it occurs. */
function counted(found: Term[]): Map<string, { word: string; count: number }> {
  const counts = new Map<string, { word: string; count: number }>();
  for (const { stem, word } of found) {
    const known = counts.get(stem);
    counts.set(stem, { word: known?.word ?? word, count: (known?.count ?? 0) + 1 });
  }
  return counts;
}

/** Stems written with a capital wherever they stand, and not only where a sentence begins, perhaps after quotation marks. */
function namesOf(found: Term[], sentences: Report['sentences']): Set<string> {
  const starts = new Set(sentences.flatMap(([start]) => [start, start + 1, start + 2]));
  const small = stems(found.filter(({ capital }) => !capital));
  return stems(found.filter(({ stem, capital, start }) => capital && !small.has(stem) && !starts.has(start)));
}

/** A site's search compares letters: "bridge" finds "bridges", not the other way round. */
function singular(word: string): string {
  if (word.length <= 4) return word;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/(?<=[^sui])s$/, '');
}

/** Each set of words once, whatever their order; none that is empty. */
function distinct(queries: string[][]): string[][] {
  const seen = new Set<string>();
  return queries.filter((words) => {
    const key = words.toSorted().join(' ');
    const isNew = words.length > 0 && !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

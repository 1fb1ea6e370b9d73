import type { Article } from '../extract/article';
import { extract } from '../extract/extract';
import { joinArticles } from '../extract/join';
import { type Pages, pagesIn } from '../extract/pages';
import { realmOf } from '../extract/realm';
import { SENTENCES } from '../sentences';
import { feedLinks } from './feed-links';
import { FetchError, type FetchProblem } from './fetch-page';
import { type PageReading, withNotice } from './read-page';

/** More are joined only in part, with a notice. */
const MOST_PAGES = 20;
const PARTLY = SENTENCES.manyPages.replace('{n}', String(MOST_PAGES));

/** One of the pages could not be had, so none are joined. */
export class JoinError extends Error {
  constructor(
    readonly page: number,
    readonly problem: FetchProblem | 'no-text',
  ) {
    super(`Page ${page} could not be joined: ${problem}.`);
  }
}

export interface JoinOptions {
  signal: AbortSignal;
  fetchPage: (url: string, encoding: string, signal: AbortSignal) => Promise<Document>;
  /** Page `number` is being fetched; `total` as far as it is known by now. */
  onProgress: (number: number, total: number) => void;
}

/** A page by its number: the document in the tab, or one that was fetched. */
export type FoundPages = Map<number, { source: Document; url: string }>;

/**
 * Fetches the other pages one after the other and looks in each for further ones. Rejects with a JoinError, or with the
 * reason of the signal.
 */
export async function collectPages(document: Document, pages: Pages, options: JoinOptions): Promise<FoundPages> {
  const found = new Map([[pages.own, { source: document, url: document.URL }]]);
  const links = new Map(pages.others);
  const missing = () => [...links.keys()].filter((number) => !found.has(number) && number <= MOST_PAGES);
  while (missing().length > 0 && found.size < MOST_PAGES) {
    const number = Math.min(...missing());
    const url = links.get(number) as string;
    options.onProgress(number, Math.max(pages.own, ...links.keys()));
    const source = await options.fetchPage(url, document.characterSet, options.signal).catch((error: unknown) => {
      throw error instanceof FetchError ? new JoinError(number, error.problem) : error;
    });
    found.set(number, { source, url });
    const more = pagesIn(source, url, () => performance.now());
    for (const [other, address] of more.others) if (!links.has(other)) links.set(other, address);
  }
  return found;
}

/** Reads pages as one article, with what is known of the one in the tab, whose number is `own`. Throws a JoinError. */
export function readJoined(found: FoundPages, own: number, place: string | null): PageReading {
  const numbers = [...found.keys()].sort((a, b) => a - b);
  const view = viewOf(found.get(own)?.source);
  const earlier = new Set<string>();
  const articles = new Map<number, Article>();
  const fragments: DocumentFragment[] = [];
  for (const number of numbers) {
    const { source, url } = found.get(number) as { source: Document; url: string };
    const { article, fragment } = extract(source, { url, today: Date.now(), place, earlier, view });
    // Sites answer a number that is too high with a page they gave before.
    if (!fragment) continue;
    for (const { start, end } of article.blocks) earlier.add(article.text.slice(start, end));
    articles.set(number, article);
    fragments.push(fragment);
  }
  if (articles.size < 2) throw new JoinError(numbers.find((number) => number !== own) ?? own, 'no-text');
  const joined = joinArticles([...articles.values()], [...articles.keys()].indexOf(own));
  if (found.size >= MOST_PAGES) joined.notice ??= PARTLY;
  const page = found.get(own);
  const feeds = page ? feedLinks(page.source, page.url) : [];
  const [fragment, ...rest] = fragments;
  fragment?.append(...rest);
  return {
    found: { kind: 'article', article: withNotice(joined), extent: 'whole', feeds },
    fragment: fragment ?? null,
    texts: null,
    pages: null,
  };
}

const viewOf = (document: Document | undefined) => (document && realmOf(document).view) ?? undefined;

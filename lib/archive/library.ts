import type { PersonKind, QuoteKind } from '../analyse/report';
import type { Block, Span } from '../extract/article';
import type { SavedHighlight } from '../highlights/saved-highlight';
import type { Origin } from './origin';
import type { Removed } from './removal';

/** What is looked for in the archive. Every part narrows; an empty one is left out of account. */
export interface LibraryQuery {
  /** As typed: words and "phrases", the last word perhaps unfinished. */
  text: string;
  /** The name of somebody whom the article quotes or names as a source. */
  person: string;
  /** A host, which stands for its subdomains too. */
  site: string;
  /** Calendar days of publication, inclusive; of keeping, where an article has no date. */
  from: string;
  to: string;
  provenance: Kept | '';
  /** One of the tags that its reader gave it, in any case. */
  tag: string;
}

/** Everything that is kept. */
export const EVERYTHING: LibraryQuery = { text: '', person: '', site: '', from: '', to: '', provenance: '', tag: '' };

/** How an article came into the archive: read, from a followed feed, imported with or without its text, or its headline alone seen on a page. */
export type Kept = 'read' | 'feed' | 'imported' | 'seen';

/** An article of the archive, as a list shows it. */
export interface Listed {
  id: number;
  url: string;
  title: string;
  site: string | null;
  /** ISO 8601 day or time. */
  published: string | null;
  provenance: Kept;
  /** Of what is imported; null when that is not known, and for everything else. */
  origin: Origin | null;
  /** ISO 8601 time, UTC; of what is imported, when it was saved, bookmarked or visited elsewhere; here, where that is not known. */
  saved: string;
}

/** Text with what matched in it. */
export interface Marked {
  text: string;
  marks: Span[];
}

export interface LibraryResult extends Listed {
  headline: Marked;
  /** The passage that matters, or how the text begins; null for a headline alone. */
  snippet: Marked | null;
}

export interface TaggedResult extends LibraryResult {
  tags: string[];
}

export interface LibraryPage {
  /** Of all that was found; the results are the first of them. */
  total: number;
  results: TaggedResult[];
}

/** Somebody an article quotes or names, and how often it quotes them. */
export interface LibrarySource {
  name: string;
  role: string | null;
  kind: PersonKind;
  quotes: number;
}

/** What an article said when it was read before. */
export interface EarlierText {
  title: string;
  text: string;
  /** ISO 8601 time at which it was last read so. */
  read: string;
}

/** A kept article as it can be read again: plain text in blocks, never markup. */
export interface LibraryArticle extends Listed {
  byline: string | null;
  lang: string;
  modified: string | null;
  text: string;
  blocks: Block[];
  people: LibrarySource[];
  highlights: SavedHighlight[];
  tags: string[];
  /** Newest first; none where it never said anything else. */
  earlier: EarlierText[];
}

export interface LibraryQuote {
  text: string;
  kind: QuoteKind;
  /** Where it was said. */
  article: Listed;
}

/** Somebody's newest words, of how many in all, and how articles call them. */
export interface LibraryPerson {
  name: string;
  roles: string[];
  quotes: LibraryQuote[];
  total: number;
}

/** Somebody who is quoted by name, and how often. */
export interface LibrarySpeaker {
  name: string;
  quotes: number;
}

/** What the archive has on some words. */
export interface LookedUp {
  /** The words stand there as they are. */
  exact: LibraryResult[];
  others: LibraryResult[];
}

/** Requests of the library page. */
export interface LibraryCalls {
  /** The best of what is looked for; without words, the newest. `limit` is how many results are wanted. */
  search(query: LibraryQuery, limit: number): LibraryPage;
  /** What was written about some words that stand on a page; `limit` is the most there are to be. */
  lookUp(words: string, limit: number): LookedUp;
  /** Hosts with how many articles are kept of each, most first. */
  sites(): { host: string; articles: number }[];
  /** An article to be read again; null when it is gone. */
  article(id: number): LibraryArticle | null;
  /** Whom the archive quotes, most quoted first; `typed` is a part of the name. */
  people(typed: string): LibrarySpeaker[];
  /** What somebody said, over time; `limit` is how many quotes are wanted. */
  person(name: string, limit: number): LibraryPerson;
  /** Removes one article. */
  deleteArticle(id: number): Removed;
  /** Removes what `search` finds. */
  deleteFound(query: LibraryQuery): Removed;
}

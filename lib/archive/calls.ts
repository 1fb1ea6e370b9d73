import type { Report } from '../analyse/report';
import type { CoveragePart } from '../coverage/coverage';
import type { SiteWords } from '../coverage/site-words';
import type { Headline } from '../coverage/sources/headline';
import type { Article } from '../extract/article';
import type { FeedCalls } from '../feeds/followed';
import type { TraceCalls } from './highlights';
import type { LibraryCalls } from './library';
import type { NotebookCalls } from './notebook';
import type { ExchangeCalls } from './open-exchange';
import type { Removed } from './removal';
import type { Change } from './revision';
import type { TagCalls } from './tags';

/** Requests to the one worker that owns the database. All of them may be repeated without harm. */
export interface ArchiveCalls extends LibraryCalls, ExchangeCalls, TraceCalls, FeedCalls, NotebookCalls, TagCalls {
  /** Stores a read article with its quotes and claims, and its linked headlines as seen. A second save of the same address replaces the first, but one page of an article never its joined pages. Answers what it says otherwise than when it was read before. */
  save(read: { article: Article; report: Report; isPage?: boolean }): { id: number; change: Change | null };
  /** A part of what was written before the article; never the article itself, never anything later. `from` is where an earlier part ended. */
  cover(read: { article: Article; report: Report; from?: number }): CoveragePart;
  /** Keeps headlines that a site gave, as seen; those that are known already stay as they are. */
  saveSeen(headlines: Headline[]): { added: number };
  /** The words of an article that its site may be asked for, by their rarity here. */
  siteWords(read: { article: Article; report: Report }): SiteWords;
  /** How much there is: articles read, articles from feeds that were not, imported ones, headlines seen, bytes on disk. */
  stats(): { read: number; fed: number; imported: number; seen: number; bytes: number };
  /** Removes some of what goes first where more bytes are taken than `limit`; none when there is nothing to do. */
  makeRoom(limit: number): { removed: number };
  /** Removes some of what was read, came from feeds or was seen before that time (ISO 8601), but nothing imported or highlighted. */
  removeOld(before: string): Removed;
  /** Removes articles of a host and its subdomains, feeds and pins included. */
  deleteSite(host: string): Removed;
  /** Removes everything, from the disk too. */
  deleteAll(): { removed: number };
}

export type ArchiveCall = keyof ArchiveCalls;
export type ArchiveRequest = {
  [K in ArchiveCall]: { call: K; args: Parameters<ArchiveCalls[K]> };
}[ArchiveCall];

/** Errors cross the wire as plain data: not every browser clones Error objects. */
export type Answer<T> = { ok: true; value: T } | { ok: false; reason: string };

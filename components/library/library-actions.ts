import type {
  LibraryArticle,
  LibraryPage,
  LibraryPerson,
  LibraryQuery,
  LibrarySpeaker,
} from '../../lib/archive/library';
import type { FullDossier } from '../../lib/archive/notebook';
import type { TagCount } from '../../lib/archive/tags';
import type { TransferOptions } from '../../lib/archive/transfer';
import type { Dossier, Pin } from '../../lib/notebook/pin';
import type { LibraryFeedActions } from './feeds/library-feed-actions';
import type { ImportActions } from './library-import';
import type { LibraryView } from './library-view';

/** What the library can ask for. A promise that rejects is shown to the reader with the error's message. */
export interface LibraryActions extends ImportActions {
  /** Show something else; the browser's back button leads back. */
  open(view: LibraryView): void;
  stats(): Promise<{ read: number; fed: number; imported: number; seen: number; bytes: number }>;
  search(query: LibraryQuery, limit: number): Promise<LibraryPage>;
  sites(): Promise<{ host: string; articles: number }[]>;
  /** All tags, most used first. */
  tags(): Promise<TagCount[]>;
  addTag(article: number, name: string): Promise<{ tags: string[] }>;
  removeTag(article: number, name: string): Promise<{ tags: string[] }>;
  article(id: number): Promise<LibraryArticle | null>;
  /** Whom the library quotes, by a part of the name. */
  people(typed: string): Promise<LibrarySpeaker[]>;
  person(name: string, limit: number): Promise<LibraryPerson>;
  dossiers(): Promise<(Dossier & { pins: number })[]>;
  dossier(id: string): Promise<FullDossier | null>;
  nameDossier(id: string, title: string): Promise<unknown>;
  deleteDossier(id: string): Promise<{ removed: number }>;
  /** Change a pin where it stands. */
  pin(dossier: string, pin: Pin): Promise<unknown>;
  unpin(id: string): Promise<unknown>;
  orderPins(dossier: string, ids: string[]): Promise<unknown>;
  /** Give the reader a text as a file. */
  saveText(content: string, type: string, name: string): void;
  deleteArticle(id: number): Promise<{ removed: number }>;
  /** Delete one highlight of the article of that address. */
  deleteHighlight(url: string, id: string): Promise<{ removed: number }>;
  /** Delete all that a search finds. */
  deleteFound(query: LibraryQuery): Promise<{ removed: number }>;
  deleteEverything(): Promise<{ removed: number }>;
  /** Give everything to the reader as a file, or of a damaged archive what can be read. */
  exportEverything(options: TransferOptions): Promise<'whole' | 'partial' | 'cancelled'>;
  feeds: LibraryFeedActions;
}

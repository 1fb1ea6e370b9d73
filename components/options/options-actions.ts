import type { FeedActions } from '../../lib/browser/feed-actions';
import type { Language } from '../../lib/browser/language';
import type { ReaderSettings } from '../../lib/browser/reader-settings';
import type { Imported } from '../../lib/browser/settings-file';
import type { Source, SourceAnswer } from '../../lib/browser/source-test-port';

/** What the settings page can ask for. A promise that rejects is shown to the reader with the error's message. */
export interface OptionsActions extends FeedActions {
  /**
   * Have a source asked now. Called directly in the click: it may need a permission; null when that is not given. Rejects as the
   * signal was aborted, too.
   */
  testSource(source: Source, signal: AbortSignal): Promise<SourceAnswer | null>;
  /** The feeds may have changed. */
  lookAtFeeds(): void;
  changeLook(some: Partial<ReaderSettings>): Promise<void>;
  chooseLanguage(language: Language | 'auto'): Promise<void>;
  /** Give the settings as a file. */
  exportSettings(): Promise<void>;
  importSettings(file: File): Promise<Imported>;
  /** Never store articles of this host and its subdomains. */
  exclude(host: string): Promise<void>;
  /** Take a host off the list again. */
  include(host: string): Promise<void>;
  /** Delete what is already stored from a host and its subdomains. */
  deleteSite(host: string): Promise<{ removed: number }>;
  /** Open a site no longer in the reader by itself, and give the access to it back. */
  stopOpening(host: string): Promise<void>;
  /** Ask a site no longer by itself, and give the access to it back. */
  stopSearching(host: string): Promise<void>;
  /** Ask followed feeds again after so many minutes. */
  askFeedsEvery(minutes: number): Promise<void>;
  /** Allow so many bytes; zero for as many as there are. */
  limitStorage(bytes: number): Promise<void>;
  /** Keep articles for so many months; zero for ever. */
  keepFor(months: number): Promise<void>;
  deleteEverything(): Promise<{ removed: number }>;
  /** Open the page that shows what is stored. */
  openLibrary(): void;
  /** Called directly in the click, as `permissions.request` needs it. Resolves to whether access is granted now. */
  grantAccess(): Promise<boolean>;
  /** Resolves to whether access is still granted. */
  revokeAccess(): Promise<boolean>;
  /** Give the access to a single site back, whatever it was for. */
  stopReaching(host: string): Promise<unknown>;
  /** Whether the open panel reads each article that comes to the front. */
  setReadAlong(wanted: boolean): Promise<void>;
  /** Open the browser's own page for extension shortcuts. */
  changeShortcut(): void;
}

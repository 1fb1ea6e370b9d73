import type { ImportResult } from '../../lib/archive/intake';
import type { TransferOptions } from '../../lib/archive/transfer';

/** What can be brought into the library. A promise that rejects is shown to the reader with the error's message. */
export interface ImportActions {
  /** Exports of other programs, saved pages, Backstory's own export: each is recognised by what is in it. Progress in bytes. */
  importFiles(files: File[], options: TransferOptions): Promise<ImportResult>;
  /**
   * Headlines out of the browser's history of so many days (null: all of it). Called directly in the click, because it asks
   * for a permission; null when that is refused. Progress is a share of 1.
   */
  importHistory(days: number | null, options: TransferOptions): Promise<ImportResult | null>;
  /** The same for the browser's bookmarks. */
  importBookmarks(options: TransferOptions): Promise<ImportResult | null>;
}

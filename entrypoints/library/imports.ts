import type { ImportActions } from '../../components/library/library-import';
import type { ImportBatch } from '../../lib/archive/intake';
import { callBackground } from '../../lib/browser/messages';
import { bookmarkedPages, giveBackMemory, requestMemory, visitedPages } from '../../lib/browser/remembered-pages';

const importBatch: ImportBatch = (lines) => callBackground('importBatch', lines);

/** The readers of foreign files are loaded when they are needed. */
export const importActions: ImportActions = {
  async importFiles(files, options) {
    const [{ importFiles }, { inertDocument }] = await Promise.all([
      import('../../lib/import/import-files'),
      import('../../lib/import/inert-document'),
    ]);
    return importFiles(files, { ...options, importBatch, parse: inertDocument, now: new Date().toISOString() });
  },
  async importHistory(days, options) {
    if (!(await requestMemory('history'))) return null;
    const { importVisited } = await import('../../lib/import/import-visited');
    const now = new Date();
    const pages = visitedPages(days, now.getTime());
    return importVisited(pages, { ...options, importBatch, origin: 'history', now: now.toISOString() }).finally(() =>
      giveBackMemory('history'),
    );
  },
  async importBookmarks(options) {
    if (!(await requestMemory('bookmarks'))) return null;
    const { importVisited } = await import('../../lib/import/import-visited');
    const now = new Date().toISOString();
    return importVisited(bookmarkedPages(), { ...options, importBatch, origin: 'bookmarks', now }).finally(() =>
      giveBackMemory('bookmarks'),
    );
  },
};

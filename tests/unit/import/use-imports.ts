import { JSDOM } from 'jsdom';
import { beforeEach } from 'vitest';
import type { Archive } from '../../../lib/archive/archive';
import { EVERYTHING } from '../../../lib/archive/library';
import { importFiles } from '../../../lib/import/import-files';
import { openInMemory } from '../archive/in-memory';

export const NOW = '2025-06-01T12:00:00.000Z';

export const parse = (html: string) => new JSDOM(html).window.document;

export const file = (content: string | Uint8Array, name = 'export') =>
  new File([typeof content === 'string' ? content : new Uint8Array(content)], name, {
    lastModified: Date.parse('2025-05-01'),
  });

/** An empty archive for each test, and what imports need to fill it. */
export function useImports() {
  let archive: Archive;
  beforeEach(() => {
    archive = openInMemory({ now: () => NOW });
  });

  const options = (signal = new AbortController().signal, onProgress = (_: number) => {}) => ({
    signal,
    onProgress,
    now: NOW,
    importBatch: async (lines: Parameters<Archive['importBatch']>[0]) => archive.importBatch(lines),
  });
  const kept = () => archive.search(EVERYTHING, 50).results;
  return {
    archive: () => archive,
    options,
    take: (...files: File[]) => importFiles(files, { ...options(), parse }),
    kept,
    articleCalled: (title: string) => archive.article(kept().find((one) => one.title === title)?.id ?? -1),
  };
}

import type { Archive } from '../../../lib/archive/archive';
import type { ImportResult } from '../../../lib/archive/intake';
import type { TransferOptions } from '../../../lib/archive/transfer';
import { importFiles } from '../../../lib/import/import-files';

const PATIENT: TransferOptions = { signal: new AbortController().signal, onProgress: () => {} };

/** Imports a text as the one file that was chosen. */
export const imported = (archive: Archive, text: string, options = PATIENT): Promise<ImportResult> =>
  importFiles([new File([text], 'chosen')], {
    ...options,
    importBatch: async (lines) => archive.importBatch(lines),
    parse: () => {
      throw new Error('This file is no page.');
    },
    now: '2026-01-01T00:00:00Z',
  });

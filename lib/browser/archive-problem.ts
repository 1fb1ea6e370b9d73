import { storage } from 'wxt/utils/storage';

/** What the archive said the last time that it could not do something; when, ISO 8601. */
export interface ArchiveProblem {
  reason: string;
  at: string;
}

/** Null while it works. */
export const archiveProblem = storage.defineItem<ArchiveProblem | null>('local:archiveProblem', { fallback: null });

/** Notes how a request to the archive went; `reason` is null when it went well. */
export async function noteArchive(reason: string | null): Promise<void> {
  if (reason !== null) return archiveProblem.setValue({ reason, at: new Date().toISOString() });
  if (await archiveProblem.getValue()) await archiveProblem.removeValue();
}

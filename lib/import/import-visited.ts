import { type ImportBatch, type ImportResult, Intake } from '../archive/intake';
import type { Origin } from '../archive/origin';
import type { TransferOptions } from '../archive/transfer';
import { looksLikeArticle } from './headline';
import { recordOf } from './record';

/** A page that the browser remembers. `when` is a time in milliseconds since 1970. */
export interface Remembered {
  url: string;
  title: string;
  when: number | null;
  /** The folders that it lies in. */
  tags?: string[];
}

export interface VisitedOptions extends TransferOptions {
  importBatch: ImportBatch;
  origin: Origin;
  /** ISO 8601 time. */
  now: string;
}

/** Takes what looks like articles among the pages that the browser remembers: headlines, addresses and dates, no texts. Progress is a share of 1. */
export async function importVisited(
  pages: AsyncIterable<{ pages: Remembered[]; share: number }>,
  { importBatch, origin, now, signal, onProgress }: VisitedOptions,
): Promise<ImportResult> {
  const intake = new Intake(importBatch);
  const seen = new Set<string>();
  for await (const { pages: some, share } of pages) {
    if (signal.aborted) break;
    for (const { url, title, when, tags } of some) {
      if (seen.has(url) || !/^https?:/.test(url)) continue;
      seen.add(url);
      const saved = when === null ? null : new Date(when).toISOString();
      const record = recordOf({ url, title, saved, tags, published: null }, origin, now);
      if (typeof record === 'string') intake.refuse({}, record);
      else if (!looksLikeArticle(record.url, record.title)) intake.refuse({}, 'no-headline');
      else await intake.addRecord(record, {});
    }
    onProgress(share);
  }
  await intake.flush();
  return { ...intake.result, cancelled: signal.aborted };
}

import { headerLine, LINE_MAX, readHeader } from './exchange';
import type { Intake } from './intake';
import { linesOf } from './lines';
import type { ExchangeCalls } from './open-exchange';

export interface TransferOptions {
  /** Ends it between two batches. */
  signal: AbortSignal;
  /** Articles written, or bytes read, so far. */
  onProgress(done: number): void;
}

export interface Exported {
  file: Blob;
  /** Some of the archive is damaged and not in it. */
  isPartial: boolean;
}

/** The whole archive as a file, a batch at a time: it is never in memory as one text. Null when it was ended early. */
export async function exportArchive(
  exportBatch: (after: number | null) => Promise<ReturnType<ExchangeCalls['exportBatch']>>,
  now: string,
  { signal, onProgress }: TransferOptions,
): Promise<Exported | null> {
  const parts: Blob[] = [new Blob([headerLine(now), '\n'])];
  let after: number | null = null;
  let done = 0;
  let isPartial = false;
  do {
    if (signal.aborted) return null;
    const batch: ReturnType<ExchangeCalls['exportBatch']> = await exportBatch(after);
    const { lines, next } = batch;
    isPartial ||= batch.isPartial;
    parts.push(new Blob(lines.map((line) => `${line}\n`)));
    done += lines.length;
    onProgress(done);
    after = next;
  } while (after !== null);
  return { file: new Blob(parts, { type: 'application/jsonl' }), isPartial };
}

/** Gives the articles of a Backstory export to the archive. `file` names it in what is refused. */
export async function importArchive(
  intake: Intake,
  blob: Blob,
  { signal, onProgress, file }: TransferOptions & { file?: string },
): Promise<void> {
  let isFirst = true;
  for await (const { text, number, bytes } of linesOf(blob, LINE_MAX)) {
    if (isFirst) {
      const header = readHeader(text ?? '');
      if (header !== 'ok') return intake.refuse({ file }, header === 'newer' ? 'newer' : 'unknown-format');
      isFirst = false;
      continue;
    }
    if (signal.aborted) return;
    if (await intake.add(text, { file, line: number })) onProgress(bytes);
  }
  await intake.flush();
}

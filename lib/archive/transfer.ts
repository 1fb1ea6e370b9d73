import { headerLine, LINE_MAX, readHeader } from './exchange';
import { type Line, linesOf } from './lines';
import type { ExchangeCalls, Taken } from './open-exchange';

type Asked<K extends keyof ExchangeCalls> = (
  ...args: Parameters<ExchangeCalls[K]>
) => Promise<ReturnType<ExchangeCalls[K]>>;

export interface TransferOptions {
  /** Ends it between two batches. */
  signal: AbortSignal;
  /** Articles written, or bytes read, so far. */
  onProgress(done: number): void;
}

/** What came of an import; ended early, what was taken stays. */
export interface ImportResult extends Taken {
  cancelled: boolean;
}

const BATCH = { length: 2_000_000, lines: 200 };
/** Anything else is a file that somebody chose by mistake. */
const FOREIGN = 'This is not an export of Backstory.';
const NEWER = 'This file was written by a newer version of Backstory. Update Backstory to import it.';

/** The whole archive as a file, a batch at a time: it is never in memory as one text. Null when it was ended early. */
export async function exportArchive(
  exportBatch: Asked<'exportBatch'>,
  now: string,
  { signal, onProgress }: TransferOptions,
): Promise<Blob | null> {
  const parts: Blob[] = [new Blob([headerLine(now), '\n'])];
  let after: number | null = null;
  let done = 0;
  do {
    if (signal.aborted) return null;
    const { lines, next }: ReturnType<ExchangeCalls['exportBatch']> = await exportBatch(after);
    parts.push(new Blob(lines.map((line) => `${line}\n`)));
    done += lines.length;
    onProgress(done);
    after = next;
  } while (after !== null);
  return new Blob(parts, { type: 'application/jsonl' });
}

/** Takes the articles of an export into the archive, a transaction a batch. Throws when the file is no export. */
export async function importArchive(
  importBatch: Asked<'importBatch'>,
  file: Blob,
  { signal, onProgress }: TransferOptions,
): Promise<ImportResult> {
  const result: ImportResult = { taken: 0, known: 0, refused: [], cancelled: false };
  let header: string | null | undefined;
  let batch: Line[] = [];
  let length = 0;
  const send = async () => {
    const { taken, known, refused } = await importBatch(batch);
    result.taken += taken;
    result.known += known;
    result.refused.push(...refused);
    onProgress(batch.at(-1)?.bytes ?? 0);
    batch = [];
    length = 0;
  };
  for await (const line of linesOf(file, LINE_MAX)) {
    if (header === undefined) {
      header = line.text;
      checkHeader(header);
      continue;
    }
    if (signal.aborted) return { ...result, cancelled: true };
    batch.push(line);
    length += line.text?.length ?? 0;
    if (batch.length === BATCH.lines || length > BATCH.length) await send();
  }
  if (header === undefined) throw new Error(FOREIGN);
  if (batch.length > 0) await send();
  return result;
}

function checkHeader(line: string | null): void {
  const header = readHeader(line ?? '');
  if (header !== 'ok') throw new Error(header === 'newer' ? NEWER : FOREIGN);
}

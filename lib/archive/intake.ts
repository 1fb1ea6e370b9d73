import type { ExchangeRecord, Refusal } from './exchange';
import type { ExchangeCalls } from './open-exchange';

/** Why something was not taken; all but what the archive says is found before it is asked. */
export type ImportRefusal =
  | Refusal
  | 'empty'
  | 'no-address'
  | 'no-title'
  | 'no-text'
  | 'no-headline'
  | 'incomplete'
  | 'unknown-format'
  | 'newer'
  | 'too-large'
  | 'damaged';

/** Where in what was chosen; without a line or an entry, the whole file. Both count from 1. */
export interface Place {
  /** Named where more than one was chosen. */
  file?: string;
  line?: number;
  entry?: number;
}

/** What came of an import; ended early, what was taken stays. */
export interface ImportResult {
  taken: number;
  /** In the archive already, as good and as new. */
  known: number;
  refused: { place: Place; reason: ImportRefusal }[];
  cancelled: boolean;
}

export type ImportBatch = (
  lines: Parameters<ExchangeCalls['importBatch']>[0],
) => Promise<ReturnType<ExchangeCalls['importBatch']>>;

/** A message's worth, in UTF-16 code units and lines. */
const BATCH = { length: 2_000_000, lines: 200 };

/** Sends articles to the archive, a message's worth and a transaction at a time, and adds up what came of them. */
export class Intake {
  readonly result: ImportResult = { taken: 0, known: 0, refused: [], cancelled: false };
  #lines: (string | null)[] = [];
  #places: Place[] = [];
  #length = 0;

  constructor(private readonly importBatch: ImportBatch) {}

  /** A line of an export; null is one that was too long to be held. Whether a message was sent. */
  async add(line: string | null, place: Place): Promise<boolean> {
    this.#lines.push(line);
    this.#places.push(place);
    this.#length += line?.length ?? 0;
    if (this.#lines.length < BATCH.lines && this.#length <= BATCH.length) return false;
    await this.flush();
    return true;
  }

  addRecord(record: ExchangeRecord, place: Place): Promise<boolean> {
    return this.add(JSON.stringify(record), place);
  }

  refuse(place: Place, reason: ImportRefusal): void {
    this.result.refused.push({ place, reason });
  }

  async flush(): Promise<void> {
    const places = this.#places;
    const lines = this.#lines.map((text, number) => ({ text, number }));
    this.#lines = [];
    this.#places = [];
    this.#length = 0;
    if (lines.length === 0) return;
    const { taken, known, refused } = await this.importBatch(lines);
    this.result.taken += taken;
    this.result.known += known;
    for (const { line, reason } of refused) this.refuse(places[line] ?? {}, reason);
  }
}

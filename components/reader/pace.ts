/** Bounds of what is believed of anybody, in words a minute. */
const SLOWEST = 120;
const FASTEST = 450;
/** Faster than this is looking for something, slower is doing something else. */
const PLAUSIBLE = [60, 700] as const;
/** Longer without a move of the page nobody reads on. */
const PAUSE_MS = 60_000;
/** A sample of less would be chance. */
const LEAST_MS = 45_000;
const LEAST_WORDS = 150;
/** A move of more than this much of the text in one go is a jump. */
const JUMP = 0.2;
const KEPT = 15;

/** Measures how fast one article is read, by how the page moves. */
export class PaceMeter {
  #words = 0;
  #ms = 0;
  #reached: number;
  #last: number;

  /** @param words of the article @param start how much of it, 0 to 1, is in view at the start @param now in ms */
  constructor(
    private readonly total: number,
    start: number,
    now: number,
  ) {
    this.#reached = start;
    this.#last = now;
  }

  /** The page moved, and `progress` of the text has come into view. */
  move(progress: number, now: number): void {
    const ms = now - this.#last;
    this.#last = now;
    const read = progress - this.#reached;
    if (read > 0) this.#reached = progress;
    if (ms > PAUSE_MS || read > JUMP) return;
    this.#ms += ms;
    if (read > 0) this.#words += read * this.total;
  }

  /** Words a minute; null when too little was read, or nobody reads like that. */
  get sample(): number | null {
    if (this.#ms < LEAST_MS || this.#words < LEAST_WORDS) return null;
    const pace = this.#words / (this.#ms / 60_000);
    return pace >= PLAUSIBLE[0] && pace <= PLAUSIBLE[1] ? Math.round(pace) : null;
  }
}

/** The samples that are kept, the newest last. */
export const withSample = (samples: readonly number[], sample: number): number[] => [...samples, sample].slice(-KEPT);

/** The reader's own pace in words a minute: the median, within bounds; null before there is any. */
export function paceOf(samples: readonly number[]): number | null {
  const sorted = samples.filter(Number.isFinite).sort((a, b) => a - b);
  const median = sorted[sorted.length >> 1];
  return median === undefined ? null : Math.max(SLOWEST, Math.min(FASTEST, median));
}

import type { Span } from '../../extract/article';

/**
 * What stands at places of the text, for looking up in reading order: each look-up begins at or after the one before, so that a whole text
 * takes linear time.
 */
export class Sweep<T> {
  readonly #items: readonly { span: Span; value: T }[];
  #first = 0;

  constructor(items: readonly { span: Span; value: T }[]) {
    this.#items = items.toSorted((a, b) => a.span[0] - b.span[0]);
  }

  /** What overlaps [start, end), in order. */
  over(start: number, end: number): { span: Span; value: T }[] {
    while (this.#first < this.#items.length && (this.#items[this.#first]?.span[1] ?? 0) <= start) this.#first++;
    const out = [];
    for (let i = this.#first; i < this.#items.length; i++) {
      const item = this.#items[i];
      if (!item || item.span[0] >= end) break;
      if (item.span[1] > start) out.push(item);
    }
    return out;
  }
}

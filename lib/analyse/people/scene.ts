import type { Span } from '../../extract/article';
import type { Mention } from './entities';

/** A paragraph’s end takes as much from what is in mind as so many code units. */
const BREAK = 120;

/** The names of an article by their place. */
export class Scene {
  #quoted: Span[];
  #breaks: number[];

  /** `mentions` and `quoted` (what stands in quotation marks) in the order of the text. */
  constructor(
    readonly text: string,
    readonly mentions: Mention[],
    quoted: Span[],
  ) {
    this.#quoted = quoted;
    this.#breaks = [...text.matchAll(/\n+/g)].map(({ index }) => index);
  }

  /** The names that a span holds or cuts. */
  inside([start, end]: Span): Mention[] {
    const next = this.#firstFrom(start);
    const from = (this.mentions[next - 1]?.span[1] ?? 0) > start ? next - 1 : next;
    let to = from;
    while (to < this.mentions.length && (this.mentions[to] as Mention).span[0] < end) to++;
    return this.mentions.slice(from, to);
  }

  next(at: number): Mention | undefined {
    return this.mentions[this.#firstFrom(at)];
  }

  /** The last eighty mentions before `at`, the nearest first. */
  before(at: number): Mention[] {
    const end = this.#firstFrom(at);
    return this.mentions.slice(Math.max(0, end - 80), end).reverse();
  }

  /** How far from the beginning a reader is at `at`: in code units, a new paragraph being a step of its own. */
  depth(at: number): number {
    return at + BREAK * firstAfter(this.#breaks, at, (place) => place);
  }

  /** In quotation marks or after an opening bracket: “(Reuters)”. */
  isAside(at: number): boolean {
    if (this.text[at - 1] === '(') return true;
    const index = firstAfter(this.#quoted, at, ([start]) => start) - 1;
    return at < (this.#quoted[index]?.[1] ?? -1);
  }

  #firstFrom(at: number): number {
    return firstAfter(this.mentions, at - 1, ({ span }) => span[0]);
  }
}

/** Index of the first of a sorted list that lies behind `at`. */
function firstAfter<Item>(list: Item[], at: number, place: (item: Item) => number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (place(list[middle] as Item) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

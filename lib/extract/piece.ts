import type { BlockType } from './article';

/** What the class names and tags around a piece say about it. */
export type Zone =
  | 'share'
  | 'related'
  | 'newsletter'
  | 'comments'
  | 'author'
  | 'advert'
  | 'menu'
  | 'caption'
  | 'meta'
  | 'consent'
  | 'teaser';

/** The smallest unit that is kept or dropped: one line of the page. */
export interface Piece {
  index: number;
  /** In the snapshot. */
  element: Element;
  type: BlockType;
  level?: number;
  text: string;
  words: number;
  /** Share of the text that is inside links, 0 to 1. */
  linkShare: number;
  links: number;
  zone: Zone | null;
  hidden: boolean;
  /** A picture stands directly before it. */
  afterImage: boolean;
}

export function wordsOf(pieces: Piece[], chosen: Set<number>): number {
  let sum = 0;
  for (const index of chosen) sum += pieces[index]?.words ?? 0;
  return sum;
}

/** The first and the last index of a choice; a choice may be too large to be spread into arguments. */
export function spanOf(chosen: ReadonlySet<number>): [first: number, last: number] {
  let first = Number.POSITIVE_INFINITY;
  let last = -1;
  for (const index of chosen) {
    if (index < first) first = index;
    if (index > last) last = index;
  }
  return [first, last];
}

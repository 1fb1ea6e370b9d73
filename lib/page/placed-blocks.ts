import type { Article, Block } from '../extract/article';
import { lettersOf } from './letters';
import type { TextIndex } from './text-index';

/** What there must be of an article to find passages of it elsewhere. */
export type ArticleText = Pick<Article, 'text' | 'blocks'>;

/** Where a block of the article's text stands in an indexed element, in letters. */
export interface PlacedBlock {
  block: Block;
  from: number;
  letters: number;
}

/** Fewer letters may stand anywhere by chance: */
const TELLING = 40;
/** they are looked for this far ahead only, and others so far: */
const NEAR = 2_000;
const FAR = 300_000;

const known = new WeakMap<TextIndex, { text: string; placed: PlacedBlock[] }>();

/** In order, each looked for behind the one before. Those that are not found are left out. */
export function placedBlocks(index: TextIndex, { text, blocks }: ArticleText): PlacedBlock[] {
  const last = known.get(index);
  if (last?.text === text) return last.placed;
  const placed: PlacedBlock[] = [];
  let done = 0;
  for (const block of blocks) {
    const letters = lettersOf(text.slice(block.start, block.end));
    const reach = letters.length < TELLING ? NEAR : FAR;
    const at = letters === '' ? -1 : index.letters.slice(done, done + reach + letters.length).indexOf(letters);
    if (at < 0) continue;
    placed.push({ block, from: done + at, letters: letters.length });
    done += at + letters.length;
  }
  known.set(index, { text, placed });
  return placed;
}

import type { Article, Block } from '../extract/article';
import type { Highlights } from './highlights';

/** So often at most is looked where the reader of news is. */
const PAUSE_MS = 100;

/** Calls back, in a frame, while anything in the page scrolls or the window changes its size; once at the beginning. */
export function watchScroll(view: Window, signal: AbortSignal, look: () => void): void {
  let isDue = false;
  const soon = () => {
    if (isDue) return;
    isDue = true;
    setTimeout(
      () =>
        view.requestAnimationFrame(() => {
          isDue = false;
          if (!signal.aborted) look();
        }),
      PAUSE_MS,
    );
  };
  // Captured: some sites scroll in an element of their own.
  view.addEventListener('scroll', soon, { capture: true, passive: true, signal });
  view.addEventListener('resize', soon, { passive: true, signal });
  soon();
}

/**
 * The block being read: the last that begins above the line. `topOf` gives where one begins in the window, null when it
 * does not stand there. Null above the first block. Looks at few of them: laying out is dear.
 */
export function blockAt(blocks: readonly Block[], line: number, topOf: (block: Block) => number | null): Block | null {
  let found: Block | null = null;
  let low = 0;
  let high = blocks.length - 1;
  while (low <= high) {
    let middle = (low + high) >> 1;
    let top: number | null = null;
    const half = middle;
    for (; middle >= low; middle--) {
      const block = blocks[middle];
      top = block ? topOf(block) : null;
      if (top !== null) break;
    }
    if (top === null) low = half + 1;
    else if (top <= line) {
      found = blocks[middle] ?? null;
      low = half + 1;
    } else high = middle - 1;
  }
  return found;
}

/** Enough of a block to find it by. */
const BEGINNING = 120;

/** The offset of the block that is being read, where the article's passages stand; null before the first. */
export function placeIn(highlights: Highlights, { blocks }: Pick<Article, 'blocks'>, view: Window): number | null {
  const topOf = ({ start, end }: Block) =>
    highlights.find([start, Math.min(end, start + BEGINNING)])?.getBoundingClientRect().top ?? null;
  return blockAt(blocks, view.innerHeight / 3, topOf)?.start ?? null;
}

/** Puts the block that begins there where `placeIn` looks for it, at once; false when it does not stand in the page. */
export function scrollToPlace(
  highlights: Highlights,
  { blocks }: Pick<Article, 'blocks'>,
  start: number,
  view: Window,
): boolean {
  const block = blocks.find(({ end }) => end > start);
  const range = block && highlights.find([block.start, Math.min(block.end, block.start + BEGINNING)]);
  if (!range) return false;
  const top = view.scrollY + range.getBoundingClientRect().top - view.innerHeight / 4;
  view.scrollTo({ top: Math.max(top, 0), behavior: 'instant' });
  return true;
}

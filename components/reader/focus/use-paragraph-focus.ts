import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

const BLOCKS = 'p, li, dt, dd, h2, h3, h4, h5, h6, pre, table, figure';
/** Where people read: a line across the window, somewhat above its middle. A share of its height. */
const READING_LINE = 0.38;

/** While it is on, the paragraph at the reading line carries `data-current`; the style sheet dims the others. */
export function useParagraphFocus(mount: RefObject<HTMLElement>, isOn: boolean, body: DocumentFragment): void {
  useEffect(() => {
    const article = mount.current;
    if (!isOn || !article) return undefined;
    const blocks = [...article.querySelectorAll<HTMLElement>(BLOCKS)].filter((block) => !block.querySelector(BLOCKS));
    const end = new AbortController();
    const options = { passive: true, signal: end.signal };
    let current: HTMLElement | undefined;
    const follow = () => {
      const next = lastAbove(blocks, innerHeight * READING_LINE);
      if (next === current) return;
      current?.removeAttribute('data-current');
      next?.setAttribute('data-current', '');
      current = next;
    };
    addEventListener('scroll', follow, options);
    addEventListener('resize', follow, options);
    follow();
    return () => {
      end.abort();
      current?.removeAttribute('data-current');
    };
    // Another body is another set of paragraphs.
  }, [mount, isOn, body]);
}

/** The last block that begins above that height of the window, or else the first of all. They are in order. */
function lastAbove(blocks: HTMLElement[], height: number): HTMLElement | undefined {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const block = blocks[middle];
    if (block && block.getBoundingClientRect().top <= height) low = middle;
    else high = middle - 1;
  }
  return blocks[low];
}

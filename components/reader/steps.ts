import { headingsOf } from './outline';
import { goTo } from './page-link';

const PARAGRAPHS = 'p, li, pre, summary, h2, h3, h4, h5, h6';
/** Above it a block counts as read. In px. */
const TOP = 90;

/** Puts the focus on the next paragraph, or the one before: from where the focus is in view, or else from what is in view. */
export function stepParagraph(text: HTMLElement, by: 1 | -1): void {
  const paragraphs = [...text.querySelectorAll<HTMLElement>(PARAGRAPHS)].filter(
    (block) => !block.closest('.embed, details:not([open]) > :not(summary)') && block.textContent?.trim(),
  );
  step(paragraphs, by);
}

export function stepHeading(text: HTMLElement, by: 1 | -1): void {
  step(headingsOf(text), by);
}

function step(blocks: HTMLElement[], by: 1 | -1): void {
  const root = blocks[0]?.getRootNode();
  const active = root instanceof ShadowRoot ? root.activeElement : null;
  const focused = active instanceof HTMLElement ? blocks.indexOf(active) : -1;
  const next = focused >= 0 && isInView(blocks[focused]) ? blocks[focused + by] : inView(blocks, by);
  if (next) goTo(next, 'instant');
}

function isInView(block: HTMLElement | undefined): boolean {
  const box = block?.getBoundingClientRect();
  return box !== undefined && box.bottom > 0 && box.top < innerHeight;
}

function inView(blocks: HTMLElement[], by: 1 | -1): HTMLElement | undefined {
  const top = (block: HTMLElement) => block.getBoundingClientRect().top;
  return by === 1 ? blocks.find((block) => top(block) >= TOP) : blocks.findLast((block) => top(block) < TOP);
}

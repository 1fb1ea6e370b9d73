import { type ReadonlySignal, useSignalEffect } from '@preact/signals';
import type { Block } from '../../lib/extract/article';

/** The block that begins at the place; null when the place is none of this text. */
export function blockFrom(blocks: readonly Block[], place: number | null): Block | null {
  if (place === null) return null;
  return blocks.find(({ start }) => start === place) ?? null;
}

/** Brings the cards of what is being read into view, where that is wanted and nobody is busy in the panel. */
export function useFollowing(reading: ReadonlySignal<Block | null>, follows: ReadonlySignal<boolean>): void {
  useSignalEffect(() => {
    if (!follows.value || reading.value === null) return undefined;
    // The cards are marked in the same turn, after this.
    const frame = requestAnimationFrame(() => {
      if (document.hasFocus() || document.documentElement.matches(':hover')) return;
      document.querySelector('.card[data-here]')?.scrollIntoView({ block: 'nearest' });
    });
    return () => cancelAnimationFrame(frame);
  });
}

import { effect, type ReadonlySignal } from '@preact/signals';
import type { ReadOptions, TabState } from '../../lib/browser/tab-state';

/** Reading and saving take well under a second; the background's worker may be ended in the middle of either. */
const PATIENCE_MS = 5_000;

/** Asks again when reading or saving stands still because the worker that did it is gone. */
export function watchForStandstill(
  state: ReadonlySignal<TabState | null>,
  again: (options: ReadOptions) => void,
): void {
  effect(() => {
    const options = state.value && unfinished(state.value);
    if (!options) return undefined;
    const timer = setTimeout(again, PATIENCE_MS, options);
    return () => clearTimeout(timer);
  });
}

function unfinished(state: TabState): ReadOptions | null {
  if (state.status === 'reading') return { show: state.show, force: state.force };
  if (state.status === 'article' && state.stored === 'pending') return { show: state.readerOpen, force: true };
  return null;
}

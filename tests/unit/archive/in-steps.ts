import type { Removed } from '../../../lib/archive/removal';

/** A deletion to its end, as those who ask for it do; how many articles went. */
export function inSteps(step: () => Removed): number {
  let removed = 0;
  for (;;) {
    const gone = step();
    removed += gone.removed;
    if (gone.isDone) return removed;
  }
}

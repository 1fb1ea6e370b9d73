import type { Removed } from '../archive/removal';

/** Asks again and again until nothing is left to delete; answers how many there were. */
export async function deleteInSteps(step: () => Promise<Removed>): Promise<Removed> {
  let removed = 0;
  for (;;) {
    const gone = await step();
    removed += gone.removed;
    if (gone.isDone) return { removed, isDone: true };
  }
}

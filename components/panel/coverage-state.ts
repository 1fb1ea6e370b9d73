import type { Coverage } from '../../lib/coverage/coverage';

/** What was written before; null when nothing was asked yet. */
export type CoverageState = Coverage | 'loading' | { failed: string } | null;

/** The coverage when it is there. */
export function readyCoverage(state: CoverageState): Coverage | null {
  if (state === null || state === 'loading' || 'failed' in state) return null;
  return state;
}

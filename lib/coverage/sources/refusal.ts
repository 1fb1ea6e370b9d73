/**
 * Why a site gave no answer.
 * - closed: it answers such questions to its members only · missing: it has nothing there · strange: it answered something else
 * - busy: it asks for a pause · elsewhere: it points to another site · too-large: more than is read
 * - slow, unreachable: no answer at all
 */
export type Refusal = 'closed' | 'missing' | 'strange' | 'busy' | 'elsewhere' | 'too-large' | 'slow' | 'unreachable';

/** Refusals that will be the same an hour later. */
const LASTING: ReadonlySet<Refusal> = new Set(['closed', 'missing', 'strange', 'elsewhere', 'too-large']);

export class SourceError extends Error {
  constructor(readonly refusal: Refusal) {
    super(`The site could not be asked: ${refusal}`);
  }

  get lasts(): boolean {
    return LASTING.has(this.refusal);
  }
}

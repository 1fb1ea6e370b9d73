import { sentenceFor } from '../../lib/failure';
import { told } from './sentences';

/** Its message is a sentence in the language that is shown. */
export class ToldError extends Error {}

/** What went wrong, as a sentence for the reader. */
export function errorText(error: unknown): string {
  return error instanceof ToldError ? error.message : told(sentenceFor(error));
}

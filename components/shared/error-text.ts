import { told } from './sentences';

/** What went wrong, as a sentence for the reader. */
export function errorText(error: unknown): string {
  return told(error instanceof Error ? error.message : String(error));
}

import type { Signal } from '@preact/signals';
import type { LookedUp } from '../../../lib/archive/library';

/** Looking words up in the archive, whatever article is in front. */
export interface LookUp {
  /** The words that are looked up, as they were selected or typed; null while something else is shown. */
  words: Signal<string | null>;
  find(words: string): Promise<LookedUp>;
  /** Opens what the library keeps of an article. */
  openCopy(id: number): void;
  /** Opens the library with a search for the words. */
  openLibrary(words: string): void;
}

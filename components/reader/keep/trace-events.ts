import type { Position, Traces } from '../../../lib/archive/highlights';
import type { Stored } from '../../../lib/browser/tab-state';
import type { SavedHighlight } from '../../../lib/highlights/saved-highlight';

/** Where the reader of news' traces in an article are kept. None of it rejects. */
export interface TraceEvents {
  load(address: string): Promise<Traces>;
  /** Answers whether it is kept, and if not, why. */
  keep(address: string, highlight: SavedHighlight): Promise<Stored>;
  forget(address: string, id: string): Promise<void>;
  readTo(address: string, position: Position | null): Promise<void>;
}

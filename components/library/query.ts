import type { LibraryQuery } from '../../lib/archive/library';

/** Whether anything is asked for: what is found then is not all there is. */
export function isNarrowed(query: LibraryQuery): boolean {
  return Object.values(query).some((part) => part.trim() !== '');
}

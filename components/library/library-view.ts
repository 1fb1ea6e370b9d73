/** What the page shows: the search, an article, what somebody said, all who are quoted, or the feeds that are followed. */
export type LibraryView =
  | { kind: 'search' }
  | { kind: 'article'; id: number }
  | { kind: 'person'; name: string }
  | { kind: 'people' }
  | { kind: 'feeds' };

export const SEARCH: LibraryView = { kind: 'search' };

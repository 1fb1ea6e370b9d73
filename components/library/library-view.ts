/** What the page shows: the search, an article, what somebody said, all who are quoted, or the feeds that are followed. */
/** What the page shows: the search, an article, what somebody said, the feeds that are followed, or what was pinned. */
export type LibraryView =
  | { kind: 'search' }
  | { kind: 'article'; id: number }
  | { kind: 'person'; name: string }
  | { kind: 'people' }
  | { kind: 'feeds' };
  | { kind: 'feeds' }
  | { kind: 'dossiers' }
  | { kind: 'dossier'; id: string };

export const SEARCH: LibraryView = { kind: 'search' };

/** What the page shows: the search (for what has a tag), an article (at its earlier texts), what somebody said, all who are quoted, followed feeds, or what was pinned. */
export type LibraryView =
  | { kind: 'search'; tag?: string }
  | { kind: 'article'; id: number; part?: 'earlier' }
  | { kind: 'person'; name: string }
  | { kind: 'people' }
  | { kind: 'feeds' }
  | { kind: 'dossiers' }
  | { kind: 'dossier'; id: string };

export const SEARCH: LibraryView = { kind: 'search' };

/** What the page shows: the search, an article, or what somebody said. */
export type LibraryView = { kind: 'search' } | { kind: 'article'; id: number } | { kind: 'person'; name: string };

export const SEARCH: LibraryView = { kind: 'search' };

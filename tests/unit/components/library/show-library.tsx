import { signal } from '@preact/signals';
import { fireEvent, render, screen } from '@testing-library/preact';
import { vi } from 'vitest';
import { Library } from '../../../../components/library/Library';
import type { LibraryActions } from '../../../../components/library/library-actions';
import { type LibraryView, SEARCH } from '../../../../components/library/library-view';
import type { LibraryArticle, LibraryPage, Listed } from '../../../../lib/archive/library';
import { libraryFeedActions } from './feed-actions';

export const LISTED: Listed = {
  id: 7,
  url: 'https://courier.test/ferry',
  title: 'Night ferry suspended',
  site: 'Courier',
  published: '2025-03-07T08:00:00Z',
  provenance: 'read',
  origin: null,
  saved: '2025-03-08T12:00:00Z',
};
export const TEXT =
  'The ferry was suspended.\n\nWhy\n\nNo crew.\n\nNo boat.\n\n<img src=x onerror=alert(1)> was on a sign.';
export const ARTICLE: LibraryArticle = {
  ...LISTED,
  byline: 'Una Berg',
  lang: 'en',
  highlights: [],
  earlier: [],
  tags: [],
  modified: null,
  text: TEXT,
  blocks: [
    { type: 'paragraph', start: 0, end: 24 },
    { type: 'heading', start: 26, end: 29, level: 2 },
    { type: 'list', start: 31, end: 39 },
    { type: 'list', start: 41, end: 49 },
    { type: 'paragraph', start: 51, end: TEXT.length },
  ],
  people: [{ name: 'Tove Lindqvist', role: 'head of the line', kind: 'person', quotes: 2 }],
};
export const FOUND: LibraryPage = {
  total: 1,
  results: [
    {
      ...LISTED,
      headline: { text: 'Night ferry suspended', marks: [[6, 11]] },
      tags: [],
      snippet: { text: 'The ferry was suspended.', marks: [[4, 9]] },
    },
  ],
};

export function showLibrary(found: LibraryPage = FOUND) {
  const view = signal<LibraryView>(SEARCH);
  const actions = {
    open: vi.fn<LibraryActions['open']>((next) => {
      view.value = next;
    }),
    stats: vi
      .fn<LibraryActions['stats']>()
      .mockResolvedValue({ read: 1, fed: 0, imported: 0, seen: 20, bytes: 48_000 }),
    search: vi.fn<LibraryActions['search']>().mockResolvedValue(found),
    sites: vi.fn<LibraryActions['sites']>().mockResolvedValue([{ host: 'courier.test', articles: 1 }]),
    tags: vi.fn<LibraryActions['tags']>().mockResolvedValue([{ name: 'Sea', articles: 3 }]),
    addTag: vi.fn<LibraryActions['addTag']>(async (_, name) => ({ tags: ['walls', name] })),
    removeTag: vi.fn<LibraryActions['removeTag']>().mockResolvedValue({ tags: [] }),
    article: vi.fn<LibraryActions['article']>().mockResolvedValue(ARTICLE),
    people: vi.fn<LibraryActions['people']>().mockImplementation(async (typed) =>
      [
        { name: 'Tove Lindqvist', quotes: 7 },
        { name: 'Una Berg', quotes: 2 },
      ].filter(({ name }) => name.toLowerCase().includes(typed)),
    ),
    person: vi.fn<LibraryActions['person']>().mockResolvedValue({
      name: 'Tove Lindqvist',
      roles: ['head of the line'],
      quotes: [{ text: 'We have no second crew,', kind: 'direct', article: LISTED }],
      total: 1,
    }),
    dossiers: vi.fn<LibraryActions['dossiers']>().mockResolvedValue([]),
    dossier: vi.fn<LibraryActions['dossier']>().mockResolvedValue(null),
    nameDossier: vi.fn<LibraryActions['nameDossier']>().mockResolvedValue(undefined),
    deleteDossier: vi.fn<LibraryActions['deleteDossier']>().mockResolvedValue({ removed: 1 }),
    pin: vi.fn<LibraryActions['pin']>().mockResolvedValue(undefined),
    unpin: vi.fn<LibraryActions['unpin']>().mockResolvedValue(undefined),
    orderPins: vi.fn<LibraryActions['orderPins']>().mockResolvedValue(undefined),
    saveText: vi.fn<LibraryActions['saveText']>(),
    deleteArticle: vi.fn<LibraryActions['deleteArticle']>().mockResolvedValue({ removed: 1 }),
    deleteHighlight: vi.fn(async () => ({ removed: 1 })),
    deleteFound: vi.fn<LibraryActions['deleteFound']>().mockResolvedValue({ removed: 1 }),
    deleteEverything: vi.fn<LibraryActions['deleteEverything']>().mockResolvedValue({ removed: 21 }),
    exportEverything: vi.fn<LibraryActions['exportEverything']>().mockResolvedValue('whole'),
    feeds: libraryFeedActions(),
    importFiles: vi.fn<LibraryActions['importFiles']>(),
    importHistory: vi.fn<LibraryActions['importHistory']>(),
    importBookmarks: vi.fn<LibraryActions['importBookmarks']>(),
  };
  render(<Library view={view} actions={actions} />);
  return { view, actions };
}

export const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));
export const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });

// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { Library } from '../../../../components/library/Library';
import type { LibraryActions } from '../../../../components/library/library-actions';
import { type LibraryView, SEARCH } from '../../../../components/library/library-view';
import { EVERYTHING, type LibraryArticle, type LibraryPage, type Listed } from '../../../../lib/archive/library';
import { SENTENCES } from '../../../../lib/sentences';
import { libraryFeedActions } from './feed-actions';

afterEach(cleanup);

const LISTED: Listed = {
  id: 7,
  url: 'https://courier.test/ferry',
  title: 'Night ferry suspended',
  site: 'Courier',
  published: '2025-03-07T08:00:00Z',
  provenance: 'read',
  origin: null,
  saved: '2025-03-08T12:00:00Z',
};
const TEXT = 'The ferry was suspended.\n\nWhy\n\nNo crew.\n\nNo boat.\n\n<img src=x onerror=alert(1)> was on a sign.';
const ARTICLE: LibraryArticle = {
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
const FOUND: LibraryPage = {
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

function showLibrary(found: LibraryPage = FOUND) {
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

const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));
const type = (label: string, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } });

test('a result says where it stood, when, and when it was read, with the words marked', async () => {
  showLibrary();
  const item = await screen.findByRole('listitem');
  expect(item.textContent).toContain('Courier');
  expect(item.textContent).toContain('March 7, 2025');
  expect(item.textContent).toContain('You read this on March 8, 2025');
  expect([...item.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['ferry', 'ferry']);
  expect((await screen.findByText(/1 article read/)).textContent).toBe(
    '1 article read, 20 headlines seen, 48 kB on this computer',
  );
});

test('what is typed is searched for, and the count is announced', async () => {
  const { actions } = showLibrary();
  await screen.findByText('1 found');
  type('Search', 'fer');
  type('Search', 'ferry');
  type('Person', 'Lindqvist');
  await waitFor(() =>
    expect(actions.search).toHaveBeenLastCalledWith({ ...EVERYTHING, text: 'ferry', person: 'Lindqvist' }, 30),
  );
  expect(actions.search, 'not once a letter').toHaveBeenCalledTimes(2);
  expect(screen.getByText('1 found').getAttribute('role')).toBe('status');
});

test.each([
  ['', 'Nothing is kept yet.'],
  ['zebra', 'Nothing in the library matches this.'],
])('with nothing found for “%s” a sentence says so', async (typed, sentence) => {
  showLibrary({ total: 0, results: [] });
  type('Search', typed);
  await screen.findByText(new RegExp(sentence));
});

test('an article is shown in its blocks, as text whatever it holds', async () => {
  const { view } = showLibrary();
  await press('Night ferry suspended');
  await screen.findByRole('heading', { level: 1, name: 'Night ferry suspended' });
  expect(view.value).toEqual({ kind: 'article', id: 7 });
  expect(screen.getByRole('heading', { name: 'Why' }).tagName).toBe('H2');
  expect(screen.getByText('No crew.').parentElement?.children).toHaveLength(2);
  screen.getByText('<img src=x onerror=alert(1)> was on a sign.');
  expect(document.querySelector('img')).toBeNull();
});

test('whom an article quotes leads to all that they said, and that back to the article', async () => {
  const { view } = showLibrary();
  await press('Night ferry suspended');
  await press('Tove Lindqvist');
  await screen.findByText('“We have no second crew”');
  screen.getByText('Described as head of the line');
  screen.getByRole('heading', { name: '2025' });
  await press('Night ferry suspended');
  expect(view.value).toEqual({ kind: 'article', id: 7 });
});

test('the way back leads to the result that was opened', async () => {
  showLibrary();
  const result = await screen.findByRole('button', { name: 'Night ferry suspended' });
  result.focus();
  fireEvent.click(result);
  await press('Back to the library');
  await waitFor(() => expect(document.activeElement).toBe(result));
});

test('an article is deleted only when that is confirmed', async () => {
  const { actions } = showLibrary();
  await press('Night ferry suspended');
  await press('Delete this article…');
  await press('Keep it');
  expect(actions.deleteArticle).not.toHaveBeenCalled();
  await press('Delete this article…');
  await press('Delete it');
  await screen.findByText('Deleted 1. It is gone from the disk, too.');
  expect(actions.deleteArticle).toHaveBeenCalledWith(7);
  expect(screen.queryByText('No crew.')).toBeNull();
});

test('all that a search finds is deleted as one', async () => {
  const { actions } = showLibrary({ ...FOUND, total: 12 });
  fireEvent.input(screen.getByLabelText('To'), { target: { value: '2025-03-31' } });
  await press('Delete the 12 found…');
  await screen.findByText(/Delete all 12 articles/);
  await press('Delete all 12');
  expect(actions.deleteFound).toHaveBeenCalledWith({ ...EVERYTHING, to: '2025-03-31' });
  expect(actions.deleteEverything).not.toHaveBeenCalled();
});

test('a search that fails says why', async () => {
  const { actions } = showLibrary();
  actions.search.mockRejectedValue(new Error(SENTENCES.busy));
  type('Search', 'x');
  await screen.findByText(`That did not work. ${SENTENCES.busy}`);
});

function chooseFile() {
  const field = screen.getByLabelText('Import files…', { selector: 'input' });
  Object.defineProperty(field, 'files', { value: [new File(['x'], 'x.jsonl')] });
  fireEvent.change(field);
}

test('an import says what was taken, and what was not and why', async () => {
  const { actions } = showLibrary();
  actions.importFiles.mockResolvedValue({
    taken: 37,
    known: 1,
    refused: [
      { place: { line: 3 }, reason: 'not-article' },
      { place: { file: 'old.jsonl', line: 1204 }, reason: 'not-json' },
      ...Array.from({ length: 8 }, (_, n) => ({ place: { entry: n + 1 }, reason: 'no-headline' as const })),
    ],
    cancelled: false,
  });
  await screen.findByText('1 found');
  chooseFile();
  await screen.findByText('37 taken, 1 was here already, 10 not taken.');
  screen.getByText('Not an article of Backstory: line 3');
  screen.getByText('Not complete: old.jsonl (line 1,204)');
  screen.getByText('Does not look like an article: entry 1, entry 2, entry 3, and 5 more');
  await waitFor(() => expect(actions.search, 'what came is shown').toHaveBeenCalledTimes(2));
});

test('an import shows how far it is, and can be stopped', async () => {
  const { actions } = showLibrary();
  actions.importFiles.mockImplementation(
    (_, { signal, onProgress }) =>
      new Promise((resolve) => {
        onProgress(1);
        signal.onabort = () => resolve({ taken: 5, known: 0, refused: [], cancelled: true });
      }),
  );
  await screen.findByText('1 found');
  chooseFile();
  expect((await screen.findByRole('progressbar')).getAttribute('value')).toBe('1');
  await press('Stop');
  await screen.findByText('Stopped. 5 taken before that.');
});

test('history is asked for in the click, with the span that was chosen', async () => {
  const { actions } = showLibrary();
  actions.importHistory.mockResolvedValue(null);
  await screen.findByText('1 found');
  fireEvent.change(screen.getByLabelText('How far back'), { target: { value: '365' } });
  fireEvent.click(screen.getByRole('button', { name: 'Import from history…' }));
  expect(actions.importHistory, 'before anything is awaited').toHaveBeenCalledWith(365, expect.anything());
  await screen.findByText('Nothing was taken: your browser did not give the permission.');
});

test('what is imported says where it came from', async () => {
  const [found] = FOUND.results;
  if (!found) throw new Error('nothing found');
  showLibrary({ total: 1, results: [{ ...found, provenance: 'imported', origin: 'pocket', snippet: null }] });
  await screen.findByText(/Imported from Pocket, saved on/);
});

test('an export that is done says where it is', async () => {
  showLibrary();
  await press('Export everything');
  await screen.findByText('The file is with your downloads.');
});

test('all who are quoted are listed, found by a part of the name, and lead to what they said', async () => {
  showLibrary();
  await press('People who are quoted');
  await screen.findByText('2 people');
  type('Name', 'berg');
  await screen.findByText('1 person');
  expect(screen.queryByText('Tove Lindqvist')).toBeNull();
  await press('Una Berg');
  expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('Una Berg');
});

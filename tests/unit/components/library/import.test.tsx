// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { press, showLibrary } from './show-library';

afterEach(cleanup);

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

test('an export that is done says where it is', async () => {
  showLibrary();
  await press('Export everything');
  await screen.findByText('The file is with your downloads.');
});

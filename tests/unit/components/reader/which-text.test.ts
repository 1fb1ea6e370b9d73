import { describe, expect, test, vi } from 'vitest';
import { notesOf } from '../../../../components/reader/notes';
import type { ReaderView } from '../../../../components/reader/reader-view';
import { TextSteps } from '../../../../components/reader/text-steps';
import type { Article } from '../../../../lib/extract/article';

const view = (more: Partial<ReaderView>): ReaderView => ({
  article: { url: 'https://www.courier.example/a' } as Article,
  body: {} as DocumentFragment,
  isSelection: false,
  choice: null,
  pages: null,
  joining: null,
  ...more,
});
const choice = { number: 1, total: 3, isStepping: false, isRemembered: false };
const pages = {
  own: 1,
  others: new Map([
    [2, '/2'],
    [3, '/3'],
  ]),
  counted: true,
};

describe('what the reader says of the text it shows', () => {
  test('nothing, when that is simply the article', () => {
    expect(notesOf(view({ choice }))).toEqual({ choice: '', pages: '', status: '' });
  });

  test.each([
    [{ choice: { ...choice, number: 2, isRemembered: true } }, 'Text 2 of 3 · remembered for courier.example'],
    [{ choice: { ...choice, number: 2, isStepping: true } }, 'Text 2 of 3'],
    [{ choice: { ...choice, isStepping: true } }, 'Text 1 of 3 · Backstory’s own choice'],
    [{ isSelection: true }, 'Showing your selection'],
    [{ pages, joining: { status: 'running', page: 2, total: 3 } }, 'Loading page 2 of 3…'],
    [
      { pages, joining: { status: 'failed', page: 2, problem: 'late' } },
      'Page 2 could not be joined: the site does not answer.',
    ],
    [{ joining: { status: 'joined', pages: 3 } }, 'The 3 pages of this article are joined here'],
  ] as const)('%o, aloud as well', (more, status) => {
    expect(notesOf(view(more as Partial<ReaderView>)).status).toBe(status);
  });

  test('how many pages follow, where that is known', () => {
    expect(notesOf(view({ pages })).pages).toBe('This article continues on 2 more pages');
    expect(notesOf(view({ pages: { ...pages, counted: false } })).pages).toBe(
      'This article continues on further pages',
    );
  });
});

test('stepping goes through all texts and comes round; what is remembered is said', async () => {
  const remember = vi.fn((place: string | null) => Promise.resolve(place !== null));
  const onRemembered = vi.fn();
  const steps = new TextSteps({ remember, onStep: () => read(), onRemembered });
  const read = () => steps.found({ others: ['main', 'aside'], taken: steps.place });
  steps.begin(null);
  read();
  const numbers = [1, 2, 3].map(() => {
    steps.next();
    return steps.choice?.number;
  });
  expect(numbers).toEqual([2, 3, 1]);
  expect(remember.mock.calls.flat()).toEqual(['main', 'aside', null]);
  steps.next();
  await vi.waitFor(() => expect(steps.choice?.isRemembered).toBe(true));
  expect(onRemembered).toHaveBeenCalled();
});

test('a place that this page does not have is not passed off as shown', () => {
  const steps = new TextSteps({
    remember: () => Promise.resolve(true),
    onStep: () => undefined,
    onRemembered: () => undefined,
  });
  steps.begin('div.column');
  steps.found({ others: ['main'], taken: null });
  expect(notesOf(view({ choice: steps.choice })).status).toBe('');
});

// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { EarlierTexts } from '../../../../components/library/earlier/EarlierTexts';
import type { LibraryArticle } from '../../../../lib/archive/library';

afterEach(cleanup);

const REST = Array.from({ length: 8 }, (_, n) => `The tram passed stop ${n} on time, as it had for years.`).join(
  '\n\n',
);
const text = (riders: string) =>
  `The tram carried ${riders} riders in a year, the company said.\n\n${REST}\n\nIt will run on Sundays.`;
const ARTICLE: LibraryArticle = {
  id: 4,
  url: 'https://ledger.test/tram',
  title: 'Tram breaks a record',
  site: 'Ledger',
  published: '2026-05-01',
  provenance: 'read',
  origin: null,
  saved: '2026-05-04T10:00:00Z',
  byline: null,
  lang: 'en',
  modified: null,
  text: text('nine million'),
  blocks: [],
  people: [],
  highlights: [],
  tags: [],
  earlier: [
    { title: 'Tram breaks a record', text: text('eight million'), read: '2026-05-03T10:00:00Z' },
    { title: 'Tram nears a record', text: text('six million'), read: '2026-05-02T10:00:00Z' },
  ],
};

const show = (isAsked = false) => render(<EarlierTexts article={ARTICLE} isAsked={isAsked} />);
const open = (name: RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const words = (selector: string) =>
  [...document.querySelectorAll(selector)].map((element) => element.lastChild?.textContent);

test('each earlier text is listed by when it was read, and opens what the next one changed in it', () => {
  show();
  expect(screen.getAllByRole('listitem')).toHaveLength(2);
  expect(words('del')).toEqual([]);
  open(/May 2, 2026/);
  expect(words('del')).toEqual(['nears', 'six']);
  expect(words('ins')).toEqual(['breaks', 'eight']);
  expect(screen.queryByText(/stop 4/)).toBeNull();
});

test('it can be set beside the text of now, and shown whole', () => {
  show();
  open(/May 2, 2026/);
  const field = screen.getByLabelText('Compare with');
  expect(within(field).getAllByRole('option')).toHaveLength(2);
  fireEvent.change(field, { target: { value: '1' } });
  expect(words('ins')).toEqual(['breaks', 'nine']);
  open(/whole text/);
  screen.getByText(/stop 4/);
  open(/changes alone/);
  expect(screen.queryByText(/stop 4/)).toBeNull();
});

test('who was led here finds the newest open, with its changes told in words', () => {
  show(true);
  const [removed] = document.querySelectorAll('del');
  expect(removed?.textContent).toBe('No longer in it: eight');
});

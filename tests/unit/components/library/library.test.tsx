// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { EVERYTHING } from '../../../../lib/archive/library';
import { SENTENCES } from '../../../../lib/sentences';
import { FOUND, LISTED, press, showLibrary, type } from './show-library';

afterEach(cleanup);

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

test('what is imported says where it came from', async () => {
  const [found] = FOUND.results;
  if (!found) throw new Error('nothing found');
  showLibrary({ total: 1, results: [{ ...found, provenance: 'imported', origin: 'pocket', snippet: null }] });
  await screen.findByText(/Imported from Pocket, saved on/);
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

test('of somebody who said much the newest is shown, and more on a click', async () => {
  const { view, actions } = showLibrary();
  const said = Array.from({ length: 450 }, (_, place) => {
    return { text: `Statement ${place}`, kind: 'direct' as const, article: LISTED };
  });
  actions.person.mockImplementation(async (name, limit) => {
    return { name, roles: [], quotes: said.slice(0, limit), total: said.length };
  });
  view.value = { kind: 'person', name: 'Oda Brenn' };
  await screen.findByText(/^450 quotes/);
  expect(screen.getAllByRole('listitem')).toHaveLength(200);
  await press('Show 200 more');
  await press('Show 50 more');
  await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(450));
  expect(screen.queryByRole('button', { name: /^Show/ })).toBeNull();
});

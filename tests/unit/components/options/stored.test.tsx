// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { press, showOptions } from './show-options';

afterEach(cleanup);

test('what is stored is shown in figures', () => {
  showOptions();
  for (const text of ['1,284', 'articles read', 'headline seen', '48.3 MB']) screen.getByText(text);
});

test('deleting everything asks first', async () => {
  const { actions } = showOptions();
  press('Delete everything…');
  await screen.findByText(/This cannot be undone/);
  press('Keep it');
  expect(actions.deleteEverything).not.toHaveBeenCalled();
  await screen.findByRole('button', { name: 'Delete everything…' });
});

test('deleting everything shows that it is at work and what came of it', async () => {
  const { actions } = showOptions();
  let finish = (_: { removed: number }) => {};
  actions.deleteEverything.mockReturnValue(
    new Promise((resolve) => {
      finish = resolve;
    }),
  );
  press('Delete everything…');
  fireEvent.click(await screen.findByRole('button', { name: 'Delete everything' }));
  await screen.findByRole('progressbar', { name: 'Deleting…' });
  finish({ removed: 1284 });
  await screen.findByText('Deleted 1,284 articles. They are gone from the disk, too.');
});

test('how long articles are kept is chosen in months', () => {
  const { actions } = showOptions();
  const field = screen.getByLabelText('Keep for');
  const labels = [...field.querySelectorAll('option')].map(({ textContent }) => textContent);
  expect(labels).toEqual(['As long as I like', '1 month', '3 months', '6 months', '12 months', '24 months']);
  fireEvent.change(field, { target: { value: '6' } });
  screen.getByText('Delete now what is older than 6 months? This cannot be undone.');
  expect(actions.keepFor, 'before it is confirmed').not.toHaveBeenCalled();
  press('Delete what is older');
  expect(actions.keepFor).toHaveBeenCalledWith(6);
});

test('a limit of storage is chosen, and what goes first is said', async () => {
  const { actions } = showOptions();
  const field = screen.getByLabelText('At most');
  fireEvent.change(field, { target: { value: '500000000' } });
  expect(actions.limitStorage).toHaveBeenCalledWith(500_000_000);
  screen.getByText(/headlines you only saw go first/);
});

test('a limit below what is stored deletes only when that is confirmed', async () => {
  const { actions, stats } = showOptions();
  stats.value = { read: 9_000, fed: 0, imported: 0, seen: 1, bytes: 700_000_000 };
  const field = await screen.findByLabelText<HTMLSelectElement>('At most');
  field.focus();
  fireEvent.change(field, { target: { value: '250000000' } });
  await screen.findByText(/More than 250 MB is stored now/);
  fireEvent.change(field, { target: { value: '500000000' } });
  await screen.findByText(/More than 500 MB is stored now/);
  press('Change nothing');
  await waitFor(() => expect(field.value).toBe('0'));
  expect(actions.limitStorage).not.toHaveBeenCalled();
  fireEvent.change(field, { target: { value: '1000000000' } });
  expect(actions.limitStorage, 'there is room').toHaveBeenCalledWith(1_000_000_000);
  fireEvent.change(field, { target: { value: '500000000' } });
  press('Delete down to 500 MB');
  expect(actions.limitStorage).toHaveBeenCalledWith(500_000_000);
});

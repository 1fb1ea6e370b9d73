// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { report, tab } from '../harbour-fixture';
import { showPanel } from './show-panel';

const scrollIntoView = vi.fn<(this: Element) => void>();

beforeEach(() => {
  scrollIntoView.mockReset();
  Element.prototype.scrollIntoView = scrollIntoView;
});
afterEach(cleanup);

const marked = () => document.querySelector('[aria-current="true"]');

test('a highlight clicked in the article opens its speaker, marks the quote and brings it into view', async () => {
  const { selection, actions } = showPanel(tab);
  expect(
    screen.queryByText('“I will publish every report by the end of next week”', { selector: '.card q' }),
  ).toBeNull();
  selection.value = { kind: 'quote', index: 4 };
  await expect.poll(() => marked()?.textContent).toContain('I will publish every report');
  expect(scrollIntoView.mock.contexts.at(-1)).toBe(marked());
  expect(actions.reveal).not.toHaveBeenCalled();
});

test('a claim that is not among the first is shown when it is selected', async () => {
  const { selection } = showPanel(tab);
  selection.value = { kind: 'claim', index: 4 };
  await expect.poll(() => marked()?.textContent).toContain('The wall was built in');
  expect(document.querySelectorAll('.card.claim').length).toBeGreaterThan(3);
});

test('only one card is marked, and the same one comes into view again when asked again', async () => {
  const { selection } = showPanel(tab);
  selection.value = { kind: 'claim', index: 0 };
  await expect.poll(() => marked()?.textContent).toContain('breached on Tuesday night');
  const calls = scrollIntoView.mock.calls.length;
  selection.value = { kind: 'claim', index: 0 };
  await expect.poll(() => scrollIntoView.mock.calls.length).toBeGreaterThan(calls);
  selection.value = { kind: 'quote', index: 7 };
  await expect.poll(() => marked()?.textContent).toContain('It was only a matter of time');
  expect(document.querySelectorAll('[aria-current="true"]')).toHaveLength(1);
});

test('the person can be closed again although a quote of theirs is selected', async () => {
  const { selection } = showPanel(tab);
  selection.value = { kind: 'quote', index: 4 };
  const person = screen.getByRole('button', { name: /^Tomas Brandvik.*quotes/ });
  await expect.poll(() => person.getAttribute('aria-expanded')).toBe('true');
  fireEvent.click(person);
  await expect.poll(() => person.getAttribute('aria-expanded')).toBe('false');
});

test('a quote far down a long list is shown when it is selected', async () => {
  const [quote] = report.quotes;
  const quotes = quote ? Array.from({ length: 200 }, () => quote) : [];
  const { selection } = showPanel({ ...tab, report: { ...report, quotes } });
  selection.value = { kind: 'quote', index: 150 };
  await expect.poll(() => marked()).not.toBeNull();
  expect(document.querySelectorAll('.card.quote')).toHaveLength(151);
});

test('a selection that the report does not have marks nothing', () => {
  const { selection } = showPanel(tab);
  selection.value = { kind: 'claim', index: 99 };
  selection.value = { kind: 'quote', index: 99 };
  expect(marked()).toBeNull();
});

test('every card, person and section can be reached and used by keyboard: they are buttons and links', () => {
  showPanel(tab);
  for (const element of document.querySelectorAll('.reveal, .person h3 > *, .more'))
    expect(element.tagName).toBe('BUTTON');
  const nav = screen.getByRole('navigation', { name: 'Sections' });
  expect([...nav.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
    '#claims',
    '#people',
    '#coverage',
  ]);
});

test('jumping to a section moves the focus to its heading', () => {
  showPanel(tab);
  fireEvent.click(screen.getByRole('link', { name: /^People/ }));
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2, name: 'People' }));
});

// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import type { SiteSearchState } from '../../../../components/panel/site-search';
import { siteSearchStrings } from '../../../../components/panel/site-search-strings';
import { coverage, item, tab } from '../harbour-fixture';
import { showPanel } from './show-panel';

afterEach(cleanup);

const HOST = new URL(tab.article.url).hostname.replace(/^www\./, '');
const shown = () => document.querySelector('.site-search')?.textContent ?? '';
const button = (name: string) => screen.getByRole('button', { name });

function showSearch(news: SiteSearchState | null, more: Partial<typeof tab> = {}) {
  const panel = showPanel({ ...tab, ...more }, coverage);
  panel.siteSearch.news.value = news;
  return panel;
}

test('before the click it says what is sent, and to whom', () => {
  const { siteSearch } = showSearch(null);
  expect(shown()).toContain(`Sends three words of this article to ${HOST}.`);
  fireEvent.click(button(`Search ${HOST}`));
  expect(siteSearch.start).toHaveBeenCalledOnce();
});

test('on its way it names the words, and can be cancelled', async () => {
  const { siteSearch } = showSearch({ status: 'asking', words: ['harbour', 'Oduya'] });
  await screen.findByText('Cancel');
  expect(shown()).toContain(`Asking ${HOST} for “harbour” and “Oduya”…`);
  expect(screen.queryByRole('button', { name: `Search ${HOST}` })).toBeNull();
  fireEvent.click(button('Cancel'));
  expect(siteSearch.cancel).toHaveBeenCalledOnce();
});

test.each([
  [{ found: 4, added: 2 }, '4 earlier articles found for “harbour”, 2 of them new.'],
  [{ found: 1, added: 0 }, '1 earlier article found for “harbour”, none of them new.'],
  [{ found: 0, added: 0 }, `${HOST} has nothing earlier for “harbour”.`],
])('says what came of it: %o', async (counts, sentence) => {
  const { siteSearch } = showSearch({ status: 'done', words: ['harbour'], headlines: [], ...counts });
  await screen.findByText(/earlier/, { selector: '.site-search [role=status] p' });
  expect(shown()).toContain(sentence);
  fireEvent.click(screen.getByRole('checkbox'));
  expect(siteSearch.setAlways).toHaveBeenCalledWith(true);
});

test.each(Object.keys(siteSearchStrings.failures) as (keyof typeof siteSearchStrings.failures)[])(
  'says in a sentence why it failed, and lets one try again: %s',
  async (why) => {
    showSearch({ status: 'failed', why });
    await screen.findByRole('button', { name: `Search ${HOST} again` });
    const status = document.querySelector('.site-search [role=status]')?.textContent ?? '';
    expect(status).toMatch(/^[A-Za-z].{20,}\.$/);
    expect(status).not.toMatch(/[{}]/);
  },
);

test('a person is searched for by the name, which is said before; what is found is listed in the card', async () => {
  const { siteSearch } = showSearch(null);
  fireEvent.click(screen.getByRole('button', { name: /^Tomas Brandvik/, expanded: false }));
  fireEvent.click(screen.getByRole('button', { name: `Search ${HOST} for this name` }));
  const card = () => document.querySelector('.person .site-search-for');
  await screen.findByText(/ferry/, { selector: '.person .note bdi' });
  expect(card()?.textContent).toContain(`Sends “ferry” and “Oduya” to ${HOST}. Nobody else is told.`);
  expect(siteSearch.askFor, 'before the click').not.toHaveBeenCalled();
  fireEvent.click(card()?.querySelector('button') as HTMLButtonElement);
  expect(siteSearch.askFor).toHaveBeenCalledOnce();
  const [subject, tell] = siteSearch.askFor.mock.calls[0] ?? [];
  expect(subject && tab.report.people[subject.index]?.name).toBe('Tomas Brandvik');
  const headlines = [{ url: `https://${HOST}/brandvik`, title: 'Brandvik resigns', published: '2025-11-02' }];
  act(() => tell?.({ status: 'done', words: ['ferry'], found: 1, added: 1, headlines }));
  expect(card()?.textContent).toContain(
    '1 earlier article found for “ferry”, 1 of them new. They are kept as headlines seen.',
  );
  expect(card()?.querySelector('a')?.href).toBe(`https://${HOST}/brandvik`);
});

test('the focus follows a search in a card: to what ends it, to what it found', async () => {
  const { siteSearch } = showSearch(null);
  fireEvent.click(screen.getByRole('button', { name: /^Tomas Brandvik/, expanded: false }));
  fireEvent.click(screen.getByRole('button', { name: `Search ${HOST} for this name` }));
  await screen.findByText(/ferry/, { selector: '.person .note bdi' });
  const start = () => {
    const button = document.querySelector<HTMLElement>('.person .site-search-for button');
    button?.focus();
    fireEvent.click(button as HTMLElement);
  };
  const focused = () => document.activeElement?.textContent;
  start();
  await waitFor(() => expect(focused()).toBe('Cancel'));
  fireEvent.click(document.activeElement as HTMLElement);
  await waitFor(() => expect(focused()).toBe(`Search ${HOST}`));
  start();
  const headlines = [{ url: `https://${HOST}/brandvik`, title: 'Brandvik resigns', published: '2025-11-02' }];
  const [, tell] = siteSearch.askFor.mock.calls[1] ?? [];
  await waitFor(() => expect(focused()).toBe('Cancel'));
  act(() => tell?.({ status: 'done', words: ['ferry'], found: 1, added: 1, headlines }));
  await waitFor(() => expect(focused()).toContain('Brandvik resigns'));
});

test('what is found for a claim stays in its card when it becomes earlier coverage', async () => {
  const { siteSearch, coverage: signal } = showPanel(tab, { article: [], people: {}, claims: {} });
  const [name] = screen.getAllByRole('button', { name: `Search ${HOST} for this` });
  fireEvent.click(name as HTMLElement);
  await screen.findByText(/ferry/, { selector: '.claim .note bdi' });
  fireEvent.click(document.querySelector('.claim .site-search-for button') as HTMLButtonElement);
  const [subject, tell] = siteSearch.askFor.mock.calls[0] ?? [];
  const headlines = [{ url: `https://${HOST}/found`, title: 'Found at the site', published: '2025-11-02' }];
  act(() => tell?.({ status: 'done', words: ['ferry'], found: 1, added: 1, headlines }));
  act(() => {
    signal.value = { article: [], people: {}, claims: { [subject?.index ?? -1]: [item(1)] } };
  });
  await screen.findByRole('button', { name: '1 earlier article' });
  expect(document.querySelector('.claim .site-search-for')?.textContent).toContain('Found at the site');
});

test('a private window and an excluded site are never asked', () => {
  showSearch(null, { isPrivate: true });
  expect(shown()).toContain('private window');
  expect(screen.queryByRole('button', { name: `Search ${HOST}` })).toBeNull();
  cleanup();
  expect(screen.queryByRole('button', { name: new RegExp(`^Search ${HOST} for`) })).toBeNull();
  showSearch(null, { stored: 'excluded' });
  expect(shown()).toContain('excluded');
  expect(screen.queryByRole('button', { name: `Search ${HOST}` })).toBeNull();
});

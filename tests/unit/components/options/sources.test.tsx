// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import type { FollowedFeed } from '../../../../lib/feeds/followed';
import { press, showOptions } from './show-options';

afterEach(cleanup);

const SOUND: FollowedFeed = {
  url: 'https://sound.example/feed',
  title: 'The Sound',
  siteUrl: 'https://sound.example/',
  followed: '2025-05-01T12:00:00Z',
  fetched: '2025-05-02T12:00:00Z',
  next: '2025-05-02T13:00:00Z',
  etag: null,
  modified: null,
  failures: 1,
  problem: 'gone',
  failed: '2025-05-02T12:00:00Z',
  articles: 0,
};

test('a site that is asked by itself is listed with its last refusal, until one stops it', async () => {
  const { searched, actions } = showOptions();
  const section = within(screen.getByRole('region', { name: 'Sources' }));
  section.getByText(/^Three words of each article of it/);
  section.getByRole('heading', { name: 'paper.example' });
  section.getByText(/^paper.example answers such questions only/);
  press('Stop asking paper.example');
  expect(actions.stopSearching).toHaveBeenCalledWith('paper.example');
  searched.value = [];
  await section.findByText(/^No site is asked automatically\./);
});

const testing = (name: string) => {
  const item = within(screen.getByRole('heading', { name }).closest('li') ?? document.body);
  fireEvent.click(item.getByRole('button', { name: `Test ${name}` }));
  return item;
};

test('no source is asked before it is tested, and each says what it answered', async () => {
  const { actions } = showOptions();
  expect(actions.testSource).not.toHaveBeenCalled();
  actions.testSource.mockResolvedValue({ kind: 'archive', articles: 0 });
  await testing('What you have read').findByText('It answers. There is no article in it yet.');
  actions.testSource.mockResolvedValue({ kind: 'page', headlines: 1 });
  await testing('The page itself').findByText('It works: 1 headline was seen so far.');
  actions.testSource.mockResolvedValue({ kind: 'site', probed: { kind: 'search', found: 12 } });
  const site = testing('paper.example');
  await site.findByText('It can be searched: 12 articles found for “news”.');
  expect(site.queryByText(/answers such questions only/), 'the older refusal').toBeNull();
  actions.testSource.mockResolvedValue({ kind: 'site', probed: { kind: 'refused', why: 'busy' } });
  await testing('paper.example').findByText('paper.example asks for a pause. Try again in a few minutes.');
  actions.testSource.mockResolvedValue(null);
  await testing('paper.example').findByText(/Nothing was sent/);
  expect(actions.testSource.mock.calls.map(([source]) => source.kind)).toEqual([
    'archive',
    'page',
    'site',
    'site',
    'site',
  ]);
});

test('a feed says when and why it failed, and is asked anew by its test', async () => {
  const { feeds, actions } = showOptions();
  feeds.value = [SOUND];
  const item = within((await screen.findByRole('heading', { name: 'The Sound' })).closest('li') ?? document.body);
  expect(item.getByText(/There is no feed at this address any more/).querySelector('time')?.dateTime).toBe(
    SOUND.failed,
  );
  actions.testSource.mockResolvedValue({ kind: 'feed', news: { kind: 'answered', entries: 20, added: 3 } });
  await testing('The Sound').findByText('It answers with 20 articles, 3 of them new.');
  expect(actions.lookAtFeeds).toHaveBeenCalledOnce();
});

test('a test can be cancelled', async () => {
  const { actions } = showOptions();
  actions.testSource.mockImplementation(
    (_, signal) => new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
  );
  const site = testing('paper.example');
  fireEvent.click(await site.findByRole('button', { name: 'Cancel' }));
  await site.findByText('Cancelled.');
  await site.findByRole('button', { name: 'Test paper.example' });
});

test('how often feeds are asked is chosen', () => {
  const { actions } = showOptions();
  const field = screen.getByLabelText('Ask the feeds that you follow');
  expect([...field.querySelectorAll('option')].map(({ textContent }) => textContent)).toEqual([
    'Every half hour',
    'Every hour',
    'Every six hours',
    'Once a day',
  ]);
  fireEvent.change(field, { target: { value: '360' } });
  expect(actions.askFeedsEvery).toHaveBeenCalledWith(360);
});

// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { FeedsView } from '../../../../components/library/feeds/FeedsView';
import type { LibraryActions } from '../../../../components/library/library-actions';
import type { FollowedFeed } from '../../../../lib/feeds/followed';
import { libraryFeedActions } from './feed-actions';

afterEach(cleanup);

const FEED: FollowedFeed = {
  url: 'https://sound.test/feed',
  title: 'The Sound',
  siteUrl: 'https://www.sound.test/',
  followed: '2025-05-01T12:00:00Z',
  fetched: '2025-05-02T12:00:00Z',
  next: '2025-05-02T13:00:00Z',
  etag: null,
  modified: null,
  failures: 0,
  problem: null,
  failed: null,
  articles: 12,
};

function showFeeds(...followed: FollowedFeed[]) {
  const feeds = libraryFeedActions(followed);
  const actions = { open: vi.fn(), feeds } as Partial<LibraryActions> as LibraryActions;
  const onChange = vi.fn();
  render(<FeedsView actions={actions} onChange={onChange} />);
  return { ...feeds, onChange };
}

const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));
const type = (value: string) =>
  fireEvent.input(screen.getByLabelText('Address of a feed or of a site'), { target: { value } });
const choose = (file: File) =>
  fireEvent.change(screen.getByLabelText('Reading list to import'), { target: { files: [file] } });

test('a feed says whose it is, when it was asked and what is wrong with it', async () => {
  showFeeds(FEED, {
    ...FEED,
    url: 'https://gone.test/feed',
    title: 'Gone',
    fetched: null,
    failures: 2,
    problem: 'gone',
  });
  const [sound, gone] = await screen.findAllByRole('listitem');
  expect(sound?.textContent).toContain('The Sound');
  expect(sound?.textContent).toContain('sound.test');
  expect(sound?.textContent).toContain('12 articles not read');
  expect(sound?.querySelector('time')?.dateTime).toBe(FEED.fetched);
  expect(gone?.textContent).toContain('Not asked yet');
  expect(gone?.textContent).toContain('There is no feed at this address any more. It is asked again');
});

test('a feed that may no longer be asked is allowed again by a click', async () => {
  const { fetch, followed } = showFeeds({ ...FEED, problem: 'not-allowed' });
  expect(await screen.findByText('Backstory is no longer allowed to ask this site.')).toBeTruthy();
  fetch.mockResolvedValueOnce(false);
  await press('Allow it again');
  expect(fetch).toHaveBeenCalledWith(FEED.url);
  expect(await screen.findByText('Not allowed. Nothing was sent.')).toBeTruthy();
  followed.mockResolvedValue([FEED]);
  await press('Allow it again');
  expect(await screen.findByRole('button', { name: 'Ask now' })).toBeTruthy();
});

test('unfollowing leaves the choice of its articles', async () => {
  const { unfollow, followed } = showFeeds(FEED);
  await press('Stop following');
  expect(unfollow).not.toHaveBeenCalled();
  await press('Go on following');
  await press('Stop following');
  followed.mockResolvedValue([]);
  await press('Stop, keep its articles');
  expect(unfollow).toHaveBeenCalledWith(FEED.url, false);
  expect(await screen.findByText('You follow no feed, and nothing is asked of any site.')).toBeTruthy();
});

test('an address is taken as people type it, in the very click', async () => {
  const { follow } = showFeeds();
  type('sound.test/feed');
  fireEvent.click(screen.getByRole('button', { name: 'Follow' }));
  expect(follow, 'permissions are given in the click alone').toHaveBeenCalledWith('https://sound.test/feed');
  expect(await screen.findByText('You follow it now. Its articles are in the library.')).toBeTruthy();
});

test.each([
  ['', 'Enter the address of a feed, or of a site that has one.'],
  ['javascript:alert(1)', 'This is not the address of a web page.'],
  ['just words', 'This is not the address of a web page.'],
])('%j is no address', async (typed, sentence) => {
  const { follow } = showFeeds();
  type(typed);
  await press('Follow');
  expect(await screen.findByText(sentence)).toBeTruthy();
  expect(follow).not.toHaveBeenCalled();
});

test('says why a site could not be followed, and asks before another host is asked', async () => {
  const { follow } = showFeeds();
  type('https://sound.test/');
  follow.mockResolvedValueOnce({ kind: 'failed', problem: 'no-feed' });
  await press('Follow');
  expect(await screen.findByText(/^This page names no feed/)).toBeTruthy();
  follow.mockResolvedValueOnce({ kind: 'elsewhere', url: 'https://feeds.host.test/sound' });
  await press('Follow');
  expect(await screen.findByText(/The feed of this site is at feeds.host.test/)).toBeTruthy();
  follow.mockResolvedValueOnce(null);
  await press('Allow it and follow');
  expect(follow).toHaveBeenLastCalledWith('https://feeds.host.test/sound');
  expect(await screen.findByText(/^Without your permission/)).toBeTruthy();
});

test('a reading list is followed after a click, with what was taken and what refused', async () => {
  const { readList, followList } = showFeeds();
  await screen.findByText('0 feeds');
  readList.mockResolvedValueOnce({ feeds: [FEED], refused: ['Lost'] });
  choose(new File(['x'], 'list.opml'));
  followList.mockImplementationOnce(async (_, { onProgress }) => {
    onProgress(1);
    return { taken: 1, known: 0, cancelled: false };
  });
  await press('Follow it');
  expect(await screen.findByText('1 followed, 1 refused.')).toBeTruthy();
  expect(screen.getByText('“Lost” has no address on the web.')).toBeTruthy();
});

test('a reading list can be ended in the middle', async () => {
  const { readList, followList } = showFeeds();
  await screen.findByText('0 feeds');
  readList.mockResolvedValueOnce({ feeds: [FEED, { ...FEED, url: 'https://b.test/' }], refused: [] });
  choose(new File(['x'], 'list.opml'));
  followList.mockImplementationOnce(
    (_, { signal, onProgress }) =>
      new Promise((resolve) => {
        onProgress(1);
        signal.addEventListener('abort', () => resolve({ taken: 1, known: 0, cancelled: true }));
      }),
  );
  await press('Follow all 2');
  await press('Stop');
  expect(await screen.findByText('Stopped. 1 followed before that.')).toBeTruthy();
});

test('another file is said to be none', async () => {
  const { readList } = showFeeds();
  await screen.findByText('0 feeds');
  readList.mockResolvedValueOnce(null);
  choose(new File(['x'], 'cat.xml'));
  expect(await screen.findByText(/This is not a reading list in OPML/)).toBeTruthy();
});

// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { FollowSite } from '../../../../components/panel/FollowSite';
import type { FeedActions } from '../../../../lib/browser/feed-actions';
import type { FollowedFeed } from '../../../../lib/feeds/followed';

afterEach(cleanup);

const SOUND: FollowedFeed = {
  url: 'https://sound.test/feed',
  title: 'The Sound',
  siteUrl: 'https://sound.test/',
  followed: '2025-03-07T08:00:00Z',
  fetched: null,
  next: null,
  etag: null,
  modified: null,
  failures: 0,
  failed: null,
  problem: null,
  articles: 3,
};

function showFollow() {
  let followed: FollowedFeed[] = [];
  const actions = {
    followed: vi.fn(async () => followed),
    follow: vi.fn(async (url: string) => {
      followed = [SOUND];
      return { kind: 'followed', url } as const;
    }),
    unfollow: vi.fn(async () => {
      followed = [];
      return { removed: 0 };
    }),
  } satisfies FeedActions;
  const view = render(
    <FollowSite feeds={[{ url: SOUND.url, title: 'The Sound' }]} actions={actions} onChange={vi.fn()} />,
  );
  return { ...view, actions };
}

/** As the keyboard does it: what is pressed has the focus. */
async function press(name: string): Promise<void> {
  const button = await screen.findByRole('button', { name });
  button.focus();
  fireEvent.click(button);
}
const focusOn = (name: string) =>
  waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name })));

test('the focus follows from following to unfollowing, to the question about that, and back', async () => {
  showFollow();
  await press('Follow this site');
  await focusOn('Stop following');
  await press('Stop following');
  await waitFor(() => expect(document.activeElement?.tagName).toBe('FIELDSET'));
  await press('Go on following');
  await focusOn('Stop following');
  await press('Stop following');
  await press('Stop, keep its articles');
  await focusOn('Follow this site');
});

test('a focus that is elsewhere by then stays there', async () => {
  const { container } = showFollow();
  const other = container.appendChild(document.createElement('button'));
  await press('Follow this site');
  other.focus();
  await screen.findByRole('button', { name: 'Stop following' });
  expect(document.activeElement).toBe(other);
});

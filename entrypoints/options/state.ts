import { type Signal, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { OptionsProps } from '../../components/options/Options';
import { archiveProblem } from '../../lib/browser/archive-problem';
import { feedInterval } from '../../lib/browser/feed-interval';
import { loadSettings, watchSettings } from '../../lib/browser/kept-settings';
import { callBackground } from '../../lib/browser/messages';
import { access, lookAtAccess } from '../../lib/browser/page-access';
import { searchedSites } from '../../lib/browser/searched-sites';
import { chosenLanguage, excludedSites, readerSites, readsAlong } from '../../lib/browser/settings';
import { assignedShortcut } from '../../lib/browser/shortcut';
import { reachedHosts } from '../../lib/browser/site-access';
import { storageAge } from '../../lib/browser/storage-age';
import { storageLimit } from '../../lib/browser/storage-limit';
import { watched } from '../../lib/browser/watched';
import { sentenceFor } from '../../lib/failure';
import type { FollowedFeed } from '../../lib/feeds/followed';

const feeds = signal<FollowedFeed[] | null>(null);
const stats = signal<OptionsProps['stats']['value']>('loading');
const reached = signal<string[] | null>(null);
const shortcut = signal<string | null>(null);

/** What the page of settings shows. */
export const state: Omit<OptionsProps, 'actions'> = {
  look: watched({
    getValue: async () => (await loadSettings()).all,
    watch: (changed) => watchSettings(({ all }) => changed(all)),
  }),
  language: watched(chosenLanguage),
  excluded: watched(excludedSites),
  opened: watched(readerSites),
  sources: {
    archive: watched(archiveProblem),
    feeds,
    searched: watched(searchedSites),
    interval: watched(feedInterval),
  },
  stats,
  age: watched(storageAge),
  limit: watched(storageLimit),
  access,
  reached,
  readAlong: watched(readsAlong),
  shortcut,
};

/** Asks how much is stored. */
export const refresh = () =>
  show(
    stats,
    callBackground('stats').catch((error: unknown) => ({ failed: sentenceFor(error) })),
  );

/** As it was told last; null while it is not known. */
export const storedBytes = (): number | null =>
  stats.value === 'loading' || 'failed' in stats.value ? null : stats.value.bytes;

/** Where that fails, the archive's own test says why. */
export const lookAtFeeds = (): void => void show(feeds, callBackground('feeds')).catch(() => undefined);

/** Asks once what no store tells of, and hears of permissions that are given or taken back meanwhile. */
export function lookAround(): void {
  const lookAtReached = () => void show(reached, reachedHosts());
  void refresh();
  lookAtFeeds();
  lookAtReached();
  void lookAtAccess();
  void show(shortcut, assignedShortcut());
  browser.permissions.onAdded.addListener(lookAtReached);
  browser.permissions.onRemoved.addListener(lookAtReached);
}

async function show<T>(shown: Signal<T>, value: Promise<T>): Promise<void> {
  shown.value = await value;
}

import { batch, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { CoverageState } from '../../components/panel/coverage-state';
import type { PanelProps } from '../../components/panel/Panel';
import type { Selection } from '../../components/panel/panel-actions';
import { webAddress } from '../../components/shared/web-address';
import type { PanelCalls } from '../../lib/browser/calls';
import { feedActions } from '../../lib/browser/feed-actions';
import { openLibrary, openLibraryFor } from '../../lib/browser/library-page';
import { answerCalls, callBackground, fromTab } from '../../lib/browser/messages';
import { assignedShortcut } from '../../lib/browser/shortcut';
import type { TabState } from '../../lib/browser/tab-state';
import { loadState, watchStates } from '../../lib/browser/tab-states';
import { grow } from '../../lib/coverage/grow';
import { alwaysOpenFor } from './always-open';
import { keptChoices } from './kept-choices';
import { lookUpFor } from './look-up';
import { followNotebook } from './notebook';
import { linkToPage } from './page-link';
import { readAlong } from './read-along';
import { followSiteSearch } from './search-site';
import { watchForStandstill } from './standstill';

/** What the panel shows: the tab in front of its own window, as it changes. Late answers for another tab are dropped. */
export function followFrontTab(): PanelProps {
  const state = signal<TabState | null>(null);
  const coverage = signal<CoverageState>(null);
  const selection = signal<Selection | null>(null);
  const shortcut = signal<string | null>(null);
  const siteSearch = followSiteSearch(() => void cover({ again: true }));
  let windowId: number | undefined;
  let tabId: number | undefined;
  /** The one that `state` is of. */
  const shownTab = signal<number | undefined>();
  const choices = keptChoices();
  const lookUp = lookUpFor();
  const page = linkToPage(shownTab, state, choices.marksPage);
  /** What the coverage shown or asked for belongs to. */
  let covered = '';

  const turnTo = async (id: number | undefined) => {
    tabId = id;
    const found = id === undefined ? null : await loadState(id);
    if (tabId === id) show(found);
  };
  const show = (found: TabState | null) => {
    const wanted = found?.status === 'article' ? `${tabId} ${found.reading}` : '';
    const isOther = wanted !== covered;
    covered = wanted;
    // At once: one article is never shown with another's coverage.
    batch(() => {
      state.value = found;
      shownTab.value = tabId;
      if (!isOther) return;
      selection.value = null;
      coverage.value = null;
    });
    if (!isOther) return;
    if (wanted) void cover();
    siteSearch.turnTo(
      found?.status === 'article' && tabId !== undefined
        ? { tabId, url: found.article.url, reading: found.reading }
        : null,
    );
  };
  const cover = async ({ again = false } = {}) => {
    const id = tabId;
    if (id === undefined) return;
    const wanted = covered;
    if (!again) coverage.value = 'loading';
    let answer: CoverageState = null;
    try {
      for await (answer of grow((from) => callBackground('cover', id, from))) {
        if (covered !== wanted) return;
        // What is shown already stays until all of it is there anew.
        if (!again) coverage.value = answer;
      }
    } catch (error) {
      answer = { failed: error instanceof Error ? error.message : String(error) };
    }
    if (covered === wanted) coverage.value = answer;
  };
  const read = (force: boolean) => {
    if (tabId !== undefined) void callBackground('read', tabId, { show: true, force }).catch(console.warn);
  };

  watchForStandstill(
    state,
    (options) => tabId !== undefined && void callBackground('read', tabId, options).catch(console.warn),
  );
  readAlong(shownTab, state);
  watchStates((id, changed) => id === tabId && show(changed));
  browser.tabs.onActivated.addListener((info) => info.windowId === windowId && void turnTo(info.tabId));
  browser.tabs.onAttached.addListener((_, { newWindowId }) => newWindowId === windowId && void turnToFront());
  answerCalls<PanelCalls>('panel', (sender) => fromTab(sender) && sender.tab?.id === tabId, {
    selected: (_, selected) => {
      selection.value = selected;
    },
  });
  void assignedShortcut().then((key) => {
    shortcut.value = key;
  });
  void turnToFront();
  return {
    state,
    coverage,
    selection,
    shortcut,
    siteSearch,
    alwaysOpen: alwaysOpenFor(state),
    lookUp,
    choices,
    notebook: followNotebook(),
    place: page.place,
    actions: {
      read: () => read(false),
      readAnyway: () => read(true),
      leaveReader: () => tabId !== undefined && void callBackground('leave', tabId).catch(console.warn),
      reveal: page.reveal,
      light: page.light,
      open: (url) => {
        const safe = webAddress(url);
        if (safe) void browser.tabs.create({ url: safe, windowId });
      },
      openLibrary,
      compareTexts: (id) => void openLibraryFor({ kind: 'article', id, part: 'earlier' }),
      openOptions: () => void browser.runtime.openOptionsPage(),
      feeds: feedActions,
      retry: () => (state.value?.status === 'article' ? void cover() : read(false)),
    },
  };

  async function turnToFront() {
    const window = await browser.windows.getCurrent();
    windowId = window.id;
    const [tab] = await browser.tabs.query({ active: true, windowId });
    await turnTo(tab?.id);
  }
}

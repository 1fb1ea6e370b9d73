import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { callBackground } from '../../lib/browser/messages';
import { readsAlong } from '../../lib/browser/settings';
import type { TabState } from '../../lib/browser/tab-state';
import { loadVerdict, type Verdict, watchVerdicts } from '../../lib/browser/verdicts';

/** Whoever only passes through a tab does not read in it. */
const REST_MS = 700;
/** As likely as the reader would open it without a question. */
const LIKELY = 0.5;
/** One reading at a time, in all windows. */
const LOCK = 'backstory-read-along';

/**
 * Reads articles as they come to the front, without opening the reader, where the reader of news wants it. That the panel
 * is open needs no telling: this runs in it. What comes of it belongs to its tab, as with a click.
 */
export function readAlong(tabId: ReadonlySignal<number | undefined>, state: ReadonlySignal<TabState | null>): void {
  const isOn = signal(false);
  /** Counts the verdicts on the tab in front. */
  const news = signal(0);
  const take = (wanted: boolean) => {
    isOn.value = wanted;
  };
  void readsAlong.getValue().then(take);
  readsAlong.watch(take);
  watchVerdicts((id) => {
    if (id === tabId.peek()) news.value += 1;
  });
  effect(() => {
    void news.value;
    const id = tabId.value;
    if (!isOn.value || id === undefined || state.value !== null) return undefined;
    const left = new AbortController();
    const resting = setTimeout(() => void readWhenIdle(id, left.signal), REST_MS);
    return () => {
      clearTimeout(resting);
      left.abort();
    };
  });
}

async function readWhenIdle(tabId: number, left: AbortSignal): Promise<void> {
  if (!isArticle(await loadVerdict(tabId), await addressOf(tabId))) return;
  await new Promise((idle) => requestIdleCallback(idle, { timeout: 2_000 }));
  const read = () => (left.aborted ? undefined : callBackground('read', tabId, { show: false, force: false }));
  await navigator.locks.request(LOCK, { signal: left }, read).catch((error: Error) => {
    if (error.name !== 'AbortError') console.warn(error);
  });
}

/** Null where the permission to see pages does not reach. */
const addressOf = async (tabId: number) => (await browser.tabs.get(tabId).catch(() => null))?.url ?? null;

/** What was said of the page before counts no longer. */
function isArticle(verdict: Verdict | null, url: string | null): boolean {
  return verdict !== null && verdict.likelihood >= LIKELY && withoutHash(verdict.url) === withoutHash(url ?? '');
}

const withoutHash = (url: string) => url.split('#')[0];

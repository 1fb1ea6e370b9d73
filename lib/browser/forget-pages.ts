import { browser } from 'wxt/browser';
import { callReader } from './messages';
import type { TabState } from './tab-state';
import { dropState, loadState } from './tab-states';

/** A document went away. Its farewell may come after the click on the next one, whose state it must not take along. */
export async function forgetPage(tabId: number, url: string): Promise<void> {
  const state = await loadState(tabId);
  if (state?.url === url) await dropState(tabId);
}

/** The tab went to another document: nothing that is known holds any longer, unless the script still answers there. */
export async function forgetUnlessAnswering(tabId: number): Promise<void> {
  const before = await loadState(tabId);
  if (!before) return;
  const answers = await callReader(tabId, 'ping').catch(() => false);
  const state = await loadState(tabId);
  // A click on the new page may have been answered while the old one was asked after.
  if (answers || !state || !isSame(state, before)) return;
  if (state.status === 'reading' || (await stillUnreadable(tabId, state))) return;
  await dropState(tabId);
}

const isSame = (a: TabState, b: TabState) =>
  a.status === 'article' && b.status === 'article' ? a.reading === b.reading : a.status === b.status && a.url === b.url;

/** No script answers where none may run: the address alone tells. Firefox reports that a PDF is complete after it was clicked. */
async function stillUnreadable(tabId: number, { status, url }: TabState): Promise<boolean> {
  if (status !== 'unreadable' || url === null) return false;
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.url === url;
}

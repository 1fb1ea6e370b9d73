import { browser } from 'wxt/browser';
import type { TabState } from './tab-state';

/** Session storage holds 10 MB; this many tabs with long articles fit well. */
const KEPT_TABS = 40;
const key = (tabId: number) => `tab:${tabId}`;

export async function loadState(tabId: number): Promise<TabState | null> {
  const found = await browser.storage.session.get(key(tabId));
  return (found[key(tabId)] as TabState | undefined) ?? null;
}

export async function saveState(tabId: number, state: TabState): Promise<void> {
  const write = () => browser.storage.session.set({ [key(tabId)]: state });
  await write().catch(async () => {
    await forgetClosedTabs(tabId);
    await write();
  });
}

export function dropState(tabId: number): Promise<void> {
  return browser.storage.session.remove(key(tabId));
}

/** Calls back with the state of whichever tab changes; null when it is dropped. */
export function watchStates(changed: (tabId: number, state: TabState | null) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    for (const [name, { newValue }] of Object.entries(changes))
      if (name.startsWith('tab:')) changed(Number(name.slice(4)), (newValue as TabState | undefined) ?? null);
  };
  browser.storage.session.onChanged.addListener(listener);
  return () => browser.storage.session.onChanged.removeListener(listener);
}

/** Makes room: what is kept of tabs other than this one goes, the lowest numbers (opened first) before others. */
async function forgetClosedTabs(except: number): Promise<void> {
  const names = Object.keys(await browser.storage.session.get(null)).filter((name) => name.startsWith('tab:'));
  const others = names.map((name) => Number(name.slice(4))).filter((id) => id !== except);
  others.sort((a, b) => a - b);
  const surplus = others.slice(0, Math.max(others.length - KEPT_TABS, Math.ceil(others.length / 2)));
  await browser.storage.session.remove(surplus.map(key));
}

import { browser } from 'wxt/browser';
import { injectReader } from './inject';
import { callReader } from './messages';
import { isOpenedAlways } from './reader-sites';
import { readTab } from './reading';
import { isOnTrail, loadTrail, noteArrived, wasLeft } from './trails';

/** What is being opened, by tab; the page that comes meanwhile is next. Some browsers say twice that a page is complete. */
const opening = new Map<number, Promise<void>>();

/**
 * Opens the reader by itself on articles of the sites that the reader of news chose, on what a link in the reader leads to
 * within its site, and on the way back from there; never where it was left.
 */
export function openByItself(): void {
  browser.tabs.onUpdated.addListener((tabId, { status }, { url }) => {
    if (status !== 'complete' || !url) return;
    const last = opening.get(tabId) ?? Promise.resolve();
    const next = last.then(() => open(tabId)).catch(() => undefined); // the tab is gone
    opening.set(tabId, next);
    void next.finally(() => opening.get(tabId) === next && opening.delete(tabId));
  });
}

/** Whether the page in a tab is one that is to open in the reader, if it is an article. */
export async function isToOpen(tabId: number): Promise<boolean> {
  const { url, incognito } = await browser.tabs.get(tabId);
  // Without access to the page there is none.
  if (!url) return false;
  const trail = await loadTrail(tabId);
  if (wasLeft(trail, url)) return false;
  return isOnTrail(trail, url, Date.now()) || (!incognito && (await isOpenedAlways(url)));
}

async function open(tabId: number): Promise<void> {
  if (!(await isToOpen(tabId))) return;
  await noteArrived(tabId);
  // The script follows what its page does by itself, and comes back with it out of the back/forward cache.
  if (await callReader(tabId, 'ping').catch(() => false)) return;
  const isIn = await injectReader(tabId).then(
    () => true,
    () => false,
  );
  if (isIn) await readTab(tabId, { show: true, force: false });
}

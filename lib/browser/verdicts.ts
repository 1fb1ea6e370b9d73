import { browser } from 'wxt/browser';
import { readsAlong } from './settings';

/** What the detector said of the page in a tab. */
export interface Verdict {
  url: string;
  /** That the page is one article, 0 to 1. */
  likelihood: number;
}

const PREFIX = 'verdict:';

/** In memory, and only where articles are read as they open: it says which pages were. */
export async function keepVerdict(tabId: number, verdict: Verdict): Promise<void> {
  if (await readsAlong.getValue()) await browser.storage.session.set({ [PREFIX + tabId]: verdict });
}

export async function loadVerdict(tabId: number): Promise<Verdict | null> {
  const key = PREFIX + tabId;
  return ((await browser.storage.session.get(key))[key] as Verdict | undefined) ?? null;
}

export function dropVerdict(tabId: number): Promise<void> {
  return browser.storage.session.remove(PREFIX + tabId);
}

/** Calls back with the tab of which something new is said. */
export function watchVerdicts(changed: (tabId: number) => void): void {
  browser.storage.session.onChanged.addListener((changes) => {
    for (const [name, { newValue }] of Object.entries(changes))
      if (name.startsWith(PREFIX) && newValue !== undefined) changed(Number(name.slice(PREFIX.length)));
  });
}

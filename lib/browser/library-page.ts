import { browser } from 'wxt/browser';

/** What the library is opened for. */
export type LibraryRequest =
  | { kind: 'article'; id: number; part?: 'earlier' }
  | { kind: 'dossier'; id: string }
  | { kind: 'search'; text: string };

/** Kept in memory and not in the page's address: addresses go into the browser's history. */
const REQUEST = 'library:request';

/** Opens the library in a tab of the window in front. */
export function openLibrary(): void {
  void browser.tabs.create({ url: '/library.html' });
}

/** Opens it with an article or a search, in a new tab or in the given one. */
export async function openLibraryFor(request: LibraryRequest, where: { tabId?: number; active?: boolean } = {}) {
  await browser.storage.session.set({ [REQUEST]: request });
  const { tabId, active } = where;
  // The browsers let no address of an extension begin a tab's history with `tabs.update` unless it is whole.
  const url = browser.runtime.getURL('/library.html');
  if (tabId === undefined) await browser.tabs.create({ url, active });
  else await browser.tabs.update(tabId, { url });
}

/** What the library was opened for, once. */
export async function takeLibraryRequest(): Promise<LibraryRequest | null> {
  const found = await browser.storage.session.get(REQUEST);
  await browser.storage.session.remove(REQUEST);
  return (found[REQUEST] as LibraryRequest | undefined) ?? null;
}

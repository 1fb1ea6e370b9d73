import type { UnreadableReason } from './tab-state';

/** The browsers keep their stores to themselves. */
const STORES = ['chromewebstore.google.com', 'chrome.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com'];
const BROWSER_PAGES =
  /^(?:about|chrome|edge|brave|opera|vivaldi|resource|view-source|devtools|chrome-extension|moz-extension|chrome-untrusted):/;

/** Why no script may run in a page, from its address; browsers word their own errors differently with every version. */
export function injectionFailure(url: string | null, error: unknown): UnreadableReason {
  if (url === null) return 'browser-page';
  if (BROWSER_PAGES.test(url)) return 'browser-page';
  const { hostname = '', pathname = '' } = URL.parse(url) ?? {};
  if (STORES.includes(hostname)) return 'store';
  // Firefox shows PDF files in a page of its own.
  if (/\.pdf$/i.test(pathname) || /pdf/i.test(String(error))) return 'pdf';
  return 'no-access';
}

import type { UnreadableReason } from './tab-state';

/** The browsers keep their stores to themselves. */
const STORES = ['chromewebstore.google.com', 'chrome.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com'];
const BROWSER_PAGES =
  /^(?:about|chrome|edge|brave|opera|vivaldi|resource|view-source|devtools|chrome-extension|moz-extension|chrome-untrusted):/;

/** Why a page is closed to every extension, as far as its address tells; null when it is not. */
export function closedPage(url: string | null): UnreadableReason | null {
  if (url === null) return null;
  if (BROWSER_PAGES.test(url)) return 'browser-page';
  return STORES.includes(URL.parse(url)?.hostname ?? '') ? 'store' : null;
}

/**
 * Why the script could not be put into a page. An address that is visible means that access was given: then it is the
 * page that takes no script, as JSON and PDF views do in Firefox. After a click nothing but a browser page hides its
 * address. The browsers' own error texts change with every version.
 */
export function injectionFailure(url: string | null, clicked: boolean): UnreadableReason {
  if (url === null) return clicked ? 'browser-page' : 'no-access';
  return /\.pdf$/i.test(URL.parse(url)?.pathname ?? '') ? 'pdf' : 'not-html';
}

import { browser } from 'wxt/browser';

/** The one host that a feed is on, whatever its scheme: many send from http on to https. */
const originsOf = (url: string) => ({ origins: [`*://${new URL(url).hostname}/*`] });

/** Firefox lets people take a permission back at any time. */
export const mayAsk = (url: string): Promise<boolean> => browser.permissions.contains(originsOf(url));
/** Must be called first thing in a click. */
export const requestFeed = (url: string): Promise<boolean> => browser.permissions.request(originsOf(url));
/** For many feeds at once. Must be called first thing in a click. */
export const requestFeeds = (urls: string[]): Promise<boolean> =>
  browser.permissions.request({ origins: [...new Set(urls.flatMap((url) => originsOf(url).origins))] });

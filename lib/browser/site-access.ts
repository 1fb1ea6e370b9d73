import { browser } from 'wxt/browser';

/** The right to reach a site, by its host and by the same with or without "www.". */
function originsOf(url: string): string[] {
  const { hostname } = new URL(url);
  const bare = hostname.replace(/^www\./, '');
  const hosts = /[a-z]\.[a-z-]+$/i.test(bare) ? [bare, `www.${bare}`] : [bare];
  return hosts.map((host) => `*://${host}/*`);
}

/**
 * Firefox asks apart from that whether words of a page may be sent anywhere, were it back to the page's own site; no other browser
 * knows such a permission.
 */
const CONSENT = import.meta.env.BROWSER === 'firefox' ? { data_collection: ['websiteContent'] } : {};

export const mayReach = (url: string): Promise<boolean> => browser.permissions.contains({ origins: originsOf(url) });
/** Must be called first thing in a click. */
export const requestSite = (url: string): Promise<boolean> => browser.permissions.request({ origins: originsOf(url) });
/** Whether a site may be reached and sent words of its pages. */
export const maySearch = (url: string): Promise<boolean> =>
  browser.permissions.contains({ origins: originsOf(url), ...CONSENT });
/** Must be called first thing in a click. */
export const requestSearch = (url: string): Promise<boolean> =>
  browser.permissions.request({ origins: originsOf(url), ...CONSENT });
/** Hosts without "www." that may be reached one by one, apart from the right to all. */
export async function reachedHosts(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const hosts = origins.flatMap((origin) => /^[^:]{1,9}:\/\/([^/*]{1,300})\//.exec(origin)?.[1] ?? []);
  return [...new Set(hosts.map((host) => host.replace(/^www\./, '')))].sort();
}

/** Gives the right back; nothing is lost where it goes on under the one for all sites. */
export const giveBackSite = (url: string): Promise<unknown> =>
  browser.permissions.remove({ origins: originsOf(url) }).catch(() => false);

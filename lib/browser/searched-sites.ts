import { storage } from 'wxt/utils/storage';
import type { SiteSearchFailure } from './site-search-port';

/** A site that is asked for each of its articles, and why it did not answer the last time, if it did not. */
export interface SearchedSite {
  host: string;
  failure: SiteSearchFailure | null;
}

/** Chosen by the reader of news, one by one; by default none. */
export const searchedSites = storage.defineItem<SearchedSite[]>('local:searchedSites', { fallback: [] });

export async function isSearchedAlways(host: string): Promise<boolean> {
  return (await searchedSites.getValue()).some((site) => site.host === host);
}

export async function searchAlways(host: string, always: boolean): Promise<void> {
  const others = (await searchedSites.getValue()).filter((site) => site.host !== host);
  await searchedSites.setValue(always ? [...others, { host, failure: null }] : others);
}

/** Notes how the last search of a site went, where it is one of them. */
export async function noteSearch(host: string, failure: SiteSearchFailure | null): Promise<void> {
  const sites = await searchedSites.getValue();
  if (sites.some((site) => site.host === host && site.failure !== failure))
    await searchedSites.setValue(sites.map((site) => (site.host === host ? { host, failure } : site)));
}

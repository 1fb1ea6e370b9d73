import { storage } from 'wxt/utils/storage';
import type { Doors } from '../coverage/sources/headline';
import type { SiteSearchFailure } from './site-search-port';

/** How a site was asked: an address of it, and what its page said. */
export interface SearchWay {
  origin: string;
  doors: Doors;
}

/** A site that is asked for each of its articles, and why it did not answer the last time, if it did not. */
export interface SearchedSite {
  host: string;
  failure: SiteSearchFailure | null;
  /** When that was, ISO 8601. */
  failed?: string | null;
  /** Null until it was asked once. */
  way?: SearchWay | null;
}

/** Chosen by the reader of news, one by one; by default none. */
export const searchedSites = storage.defineItem<SearchedSite[]>('local:searchedSites', { fallback: [] });

/** The site asked last: it may be chosen to be asked always. In memory alone. */
const lastAsked = storage.defineItem<{ host: string; way: SearchWay } | null>('session:lastAsked', { fallback: null });

export const forgetLastAsked = (): Promise<void> => lastAsked.removeValue();

export async function isSearchedAlways(host: string): Promise<boolean> {
  return (await searchedSites.getValue()).some((site) => site.host === host);
}

export async function searchAlways(host: string, always: boolean): Promise<void> {
  const others = (await searchedSites.getValue()).filter((site) => site.host !== host);
  const last = await lastAsked.getValue();
  const way = last?.host === host ? last.way : null;
  await searchedSites.setValue(always ? [...others, { host, failure: null, way }] : others);
}

/** Notes how the last search of a site went and by which way, where it is one of them. */
export async function noteSearch(host: string, failure: SiteSearchFailure | null, way?: SearchWay): Promise<void> {
  if (way) await lastAsked.setValue({ host, way });
  const sites = await searchedSites.getValue();
  const known = sites.find((site) => site.host === host);
  if (!known) return;
  const failed = failure && new Date().toISOString();
  const noted = { ...known, failure, failed, way: way ?? known.way };
  if (JSON.stringify(noted) !== JSON.stringify(known))
    await searchedSites.setValue(sites.map((site) => (site === known ? noted : site)));
}

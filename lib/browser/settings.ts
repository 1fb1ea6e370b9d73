import { storage } from 'wxt/utils/storage';

/** Hosts whose articles are never stored; a host stands for its subdomains too. */
export const excludedSites = storage.defineItem<string[]>('local:excludedSites', { fallback: [] });

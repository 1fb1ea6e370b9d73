import { storage } from 'wxt/utils/storage';
import type { Language } from './language';

/** Hosts whose articles are never stored; a host stands for its subdomains too. */
export const excludedSites = storage.defineItem<string[]>('local:excludedSites', { fallback: [] });

/** Hosts without "www." whose articles open in the reader by themselves. */
export const readerSites = storage.defineItem<string[]>('local:readerSites', { fallback: [] });

/** The id of the dossier that is pinned into; null before the first. */
export const currentDossier = storage.defineItem<string | null>('local:currentDossier', { fallback: null });

/** The language of our own words; `auto` is the browser's own, or English where Backstory does not speak that. */
export const chosenLanguage = storage.defineItem<Language | 'auto'>('local:language', { fallback: 'auto' });

/** How the panel is used: whether it scrolls along with the article, and marks the original page. */
export const panelChoices = storage.defineItem('local:panelChoices', {
  fallback: { follows: false, marksPage: false },
});

/** Whether an open panel reads each article that comes to the front, where the reader of news lets it see pages. */
export const readsAlong = storage.defineItem<boolean>('local:readAlong', { fallback: false });

import { browser } from 'wxt/browser';
import { showButton } from './button';

const ID = 'detector';
const ANYWHERE = { origins: ['*://*/*'] };

export const hasAccess = () => browser.permissions.contains(ANYWHERE);
/** Must be called first thing in a click. */
export const requestAccess = () => browser.permissions.request(ANYWHERE);
export const removeAccess = () => browser.permissions.remove(ANYWHERE);

/** Registers the detector while the reader's permission lasts, and takes it away with it. */
export async function registerDetector(): Promise<void> {
  const [allowed, registered] = await Promise.all([
    hasAccess(),
    browser.scripting.getRegisteredContentScripts({ ids: [ID] }),
  ]);
  if (allowed === registered.length > 0) return;
  if (!allowed) return browser.scripting.unregisterContentScripts({ ids: [ID] });
  await browser.scripting.registerContentScripts([
    { id: ID, js: ['detector.js'], matches: ANYWHERE.origins, runAt: 'document_idle', persistAcrossSessions: true },
  ]);
}

/** A button may light up at an even chance: it costs the reader nothing. */
const LIT_FROM = 0.5;

/** Lights the toolbar button of a tab that shows an article. */
export const lightButton = (tabId: number, likelihood: number): Promise<void> =>
  showButton(tabId, likelihood >= LIT_FROM ? 'article' : 'plain');

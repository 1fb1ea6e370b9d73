import type { ReaderSettings } from '../../lib/browser/reader-settings';
import { type Tab, type TestBrowser, until } from './browsers';

/** The reader's toolbar and settings under a person's hands. */

/** How the text of the clean page looks, as the browser computes it. */
export const look = (tab: Tab) =>
  tab.eval(() => {
    const root = document.querySelector('backstory-reader')?.shadowRoot;
    const ground = root?.querySelector('.page');
    const text = root?.querySelector('article p');
    if (!ground || !text) throw new Error('no reader');
    return { size: getComputedStyle(text).fontSize, paper: getComputedStyle(ground).backgroundColor };
  });

/** The focused control of the reader, by its name. */
export const focused = (tab: Tab): Promise<string> =>
  tab.eval(() => {
    const element = document.querySelector('backstory-reader')?.shadowRoot?.activeElement;
    return (element?.ariaLabel || element?.closest('label')?.textContent || element?.textContent) ?? '';
  });

/** Presses a key until that control has the focus. */
export async function goTo(tab: Tab, wanted: string, key: string): Promise<void> {
  for (let tries = 0; tries < 60; tries++) {
    if ((await focused(tab)) === wanted) return;
    await tab.press(key);
  }
  throw new Error(`"${wanted}" is not reached by ${key}`);
}

export async function openSettings(tab: Tab): Promise<void> {
  await tab.front();
  await tab.eval(() => document.querySelector('backstory-reader')?.shadowRoot?.querySelector('button')?.focus());
  await goTo(tab, 'Text', 'ArrowRight');
  await tab.press('Enter');
  await until(() => settingsAreOpen(tab), 'the settings');
}

export const settingsAreOpen = (tab: Tab): Promise<boolean> =>
  tab.eval(() => !!document.querySelector('backstory-reader')?.shadowRoot?.querySelector('.text-settings'));

/** Keeps these settings for all sites, as if they had been set before; what is left out is the default. */
export const keepSettings = (browser: TestBrowser, settings: Partial<ReaderSettings>): Promise<void> =>
  browser.extension(
    (all) => chrome.storage.local.set({ readerSettings: { all, sites: [] }, readerSettings$: { v: 2 } }),
    settings,
  );

/** Settings are as on the first day. */
export const forgetSettings = (browser: TestBrowser): Promise<void> =>
  browser.extension(() => chrome.storage.local.remove('readerSettings'));

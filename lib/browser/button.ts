import { browser } from 'wxt/browser';
import { strings } from './strings';
import type { TabState } from './tab-state';
import { watchStates } from './tab-states';

/** What the toolbar button says of its tab: in its picture, and in words. */
export type ButtonState = 'plain' | 'article' | 'reading' | 'off';

const SIZES = [16, 32, 48];
const BY_STATUS: Record<TabState['status'], ButtonState> = {
  reading: 'reading',
  article: 'article',
  'not-article': 'plain',
  unreadable: 'off',
  failed: 'off',
};

/** Until the tab goes to another page: then the browser puts the plain button back by itself. */
export async function showButton(tabId: number, state: ButtonState): Promise<void> {
  const suffix = state === 'plain' ? '' : `-${state}`;
  const path = Object.fromEntries(SIZES.map((size) => [size, `/icon/${size}${suffix}.png`]));
  await Promise.all([
    browser.action.setIcon({ tabId, path }),
    browser.action.setTitle({ tabId, title: strings.button[state] }),
  ]).catch(() => undefined); // the tab is gone
}

/** From now on the buttons say what is known of their tabs. */
export function watchButtons(): void {
  watchStates((tabId, state) => void showButton(tabId, state ? BY_STATUS[state.status] : 'plain'));
}

import { browser } from 'wxt/browser';

/** Opens the library in a tab of the window in front. */
export function openLibrary(): void {
  void browser.tabs.create({ url: '/library.html' });
}

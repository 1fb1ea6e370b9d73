import { type Browser, browser } from 'wxt/browser';

/** Firefox tells what was loaded for a try, by developers who know what it is. */
type Details = Browser.runtime.InstalledDetails & { temporary?: boolean };

/** Shows new readers what Backstory does. */
export function welcome({ reason, temporary }: Details): void {
  if (reason === 'install' && !temporary) void browser.tabs.create({ url: '/welcome.html' });
}

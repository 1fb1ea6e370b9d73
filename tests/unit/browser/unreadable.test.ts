import { expect, test } from 'vitest';
import { injectionFailure } from '../../../lib/browser/unreadable';

test.each([
  ['about:newtab', 'browser-page'],
  ['chrome://extensions/', 'browser-page'],
  ['moz-extension://0/options.html', 'browser-page'],
  [null, 'browser-page'],
  ['https://chromewebstore.google.com/category/extensions', 'store'],
  ['https://addons.mozilla.org/en-US/firefox/', 'store'],
  ['https://council.example/minutes/2026-10.PDF?download=1', 'pdf'],
  ['https://news.example/story', 'no-access'],
])('%s cannot be read: %s', (url, reason) => {
  expect(injectionFailure(url, new Error('Cannot access contents of the page'))).toBe(reason);
});

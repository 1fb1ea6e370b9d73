import { expect, test } from 'vitest';
import { closedPage, injectionFailure } from '../../../lib/browser/unreadable';

test.each([
  ['about:license', 'browser-page'],
  ['chrome://extensions/', 'browser-page'],
  ['moz-extension://0/options.html', 'browser-page'],
  ['https://chromewebstore.google.com/category/extensions', 'store'],
  ['https://addons.mozilla.org/en-US/firefox/', 'store'],
  ['https://news.example/story', null],
  [null, null],
])('%s is closed to extensions: %s', (url, reason) => {
  expect(closedPage(url)).toBe(reason);
});

test.each([
  ['https://council.example/minutes/2026-10.PDF?download=1', true, 'pdf'],
  ['https://news.example/feed.json', true, 'not-html'],
  [null, true, 'browser-page'],
  [null, false, 'no-access'],
])('a page that takes no script is explained: %s, clicked %s, %s', (url, clicked, reason) => {
  expect(injectionFailure(url, clicked)).toBe(reason);
});

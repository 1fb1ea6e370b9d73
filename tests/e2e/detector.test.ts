import { describe, expect, test } from 'vitest';
import { BROWSERS, until, useBrowser } from './browsers';
import { pause } from './browsers/until';
import { servePages, story } from './pages';

const list = Array.from(
  { length: 30 },
  (_, n) => `<li><a href="/2026/story-${n}">Headline number ${n} of the day</a><p>A short teaser.</p></li>`,
);
const home = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The Page</title>
  <meta property="og:type" content="website"></head><body><h1>The Page</h1><ul>${list.join('')}</ul></body></html>`;

const article = story({ title: 'Library stays open', mark: 'The vote was close.' });
/** Goes home as applications do: the address first, then another document in the place of this one. */
const router = `<script>globalThis.goHome = () => {
  history.pushState(null, '', '/');
  document.querySelector('meta[property="og:type"]').content = 'website';
  document.querySelector('meta[property="article:published_time"]').remove();
  document.body.innerHTML = '<h1>The Page</h1><ul>${list.join('').replaceAll('</', '<\\/')}</ul>';
};</script>`;

type App = typeof globalThis & { goHome(): void };

describe.each(BROWSERS)('the toolbar button in %s', (name) => {
  const browser = useBrowser(name);
  const server = servePages({ '/': home, '/2026/10/14/library': article.replace('</body>', `${router}</body>`) });

  const isLit = () =>
    browser().extension(async () => {
      const [front] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return (await chrome.action.getTitle({ tabId: front?.id })).startsWith('Article found');
    });
  const becomes = (lit: boolean) => until(async () => (await isLit()) === lit, lit ? 'the light' : 'the light to go');

  test('stays dark while the extension may see no page, and lights up on articles once it may see all', async () => {
    const { tab } = browser();
    await tab.goto(server.url('/2026/10/14/library'));
    expect(await isLit()).toBe(false);

    await browser().allowEveryPage();
    await tab.front();
    await tab.goto(server.url('/2026/10/14/library'));
    await becomes(true);
    await tab.goto(server.url('/'));
    await pause(2_500); // the browser puts the light out by itself; the detector has looked by now
    expect(await isLit()).toBe(false);
  });

  test('looks again when the page goes elsewhere without loading', async () => {
    const { tab } = browser();
    await tab.goto(server.url('/2026/10/14/library'));
    await becomes(true);
    await tab.eval(() => (globalThis as App).goHome());
    await becomes(false);
  });

  test('keeps nothing of the pages that it saw', async () => {
    const kept = await browser().extension(() => chrome.storage.session.get(null));
    expect(Object.keys(kept)).toEqual([]);
  });
});

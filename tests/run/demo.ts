// The typed part of `npm start`. With a display the browser stays open until it is closed; without one it runs headless
// and leaves pictures of reader and panel, and the report in the terminal.
import { mkdirSync } from 'node:fs';
import type { TabState } from '../../lib/browser/tab-state.ts';
import type { Coverage } from '../../lib/coverage/coverage.ts';
import { visibleText } from '../e2e/browsers/call.ts';
import { launch } from '../e2e/browsers/launch.ts';
import type { BrowserName, Tab, TestBrowser, View } from '../e2e/browsers/test-browser.ts';
import { until } from '../e2e/browsers/until.ts';
import { openDemoPage } from './demo-page.ts';
import { reportText } from './report-text.ts';

const [name = 'chromium', target] = process.argv.slice(2);
const FOLDER = '.screenshots';
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

const page = await openDemoPage(target);
const browser = await launch(name as BrowserName, { headless: !hasDisplay });
process.once('SIGINT', () => void browser.close());
try {
  const { tab } = browser;
  await tab.goto(page.url);
  await browser.clickAction(tab);
  if (hasDisplay) {
    console.log(`Reading ${page.url}: close the browser, or press Ctrl-C, to end.`);
    await browser.gone;
  } else {
    await show(browser, tab);
    await browser.close();
  }
} finally {
  await page.close();
}

async function show(browser: TestBrowser, tab: Tab): Promise<void> {
  const panel = await browser.panel(tab);
  const state = await until(() => settledState(panel), 'the page to be read', 20_000);
  if (state.status === 'article') {
    const coverage = await panel.eval(
      (tabId) => chrome.runtime.sendMessage({ to: 'background', call: 'cover', args: [tabId] }),
      await frontTab(panel),
    );
    console.log(`\n${reportText(state, (coverage as { value: Coverage }).value)}\n`);
  } else {
    console.log(`\n${await visibleText(panel)}\n`);
  }
  mkdirSync(FOLDER, { recursive: true });
  for (const scheme of ['light', 'dark'] as const) {
    await browser.setColorScheme(scheme);
    for (const file of await browser.screenshots(tab, FOLDER, `${browser.name}-${scheme}`)) console.log(file);
  }
}

const frontTab = (panel: View): Promise<number> =>
  panel.eval(() => chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab?.id ?? 0));

/** What is known of the tab in front, once it is more than that it is being read. */
async function settledState(panel: View): Promise<TabState | null> {
  const key = `tab:${await frontTab(panel)}`;
  const state = (await panel.eval(
    (name) => chrome.storage.session.get(name).then((all) => all[name]),
    key,
  )) as TabState | null;
  if (!state || state.status === 'reading') return null;
  return state.status === 'article' && state.stored === 'pending' ? null : state;
}

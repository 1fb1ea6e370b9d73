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

const FOLDER = '.screenshots';
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

async function main(name: BrowserName, target: string | undefined): Promise<void> {
  const page = await openDemoPage(target);
  const browser = await launch(name, { headless: !hasDisplay });
  process.once('SIGINT', () => void browser.close());
  try {
    await browser.tab.goto(page.url);
    await browser.clickAction(browser.tab);
    if (!hasDisplay) return await show(browser, browser.tab);
    console.log(`Reading ${page.url}: close the browser, or press Ctrl-C, to end.`);
    await browser.gone;
  } finally {
    await browser.close();
    await page.close();
  }
}

/** Leaves in files and in the terminal what would be on the screen. */
async function show(browser: TestBrowser, tab: Tab): Promise<void> {
  const panel = await browser.panel(tab);
  const state = await until(() => settledState(panel), 'the page to be read', 30_000);
  console.log(
    `\n${state.status === 'article' ? reportText(state, await coverageOf(panel)) : await visibleText(panel)}\n`,
  );
  mkdirSync(FOLDER, { recursive: true });
  for (const scheme of ['light', 'dark'] as const) {
    await browser.setColorScheme(scheme);
    for (const file of await browser.screenshots(tab, FOLDER, `${browser.name}-${scheme}`)) console.log(file);
  }
}

/** What is known of the tab in front, once it is more than that it is being read. */
async function settledState(panel: View): Promise<TabState | null> {
  const state = (await panel.eval(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    const key = `tab:${tab?.id}`;
    return (await chrome.storage.session.get(key))[key];
  })) as TabState | null;
  if (!state || state.status === 'reading') return null;
  return state.status === 'article' && state.stored === 'pending' ? null : state;
}

/** Asks as the panel does; without an answer there is none. */
async function coverageOf(panel: View): Promise<Coverage> {
  const answer = await panel.eval(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    return chrome.runtime.sendMessage({ to: 'background', call: 'cover', args: [tab?.id] });
  });
  return answer?.ok ? answer.value : { article: [], people: {}, claims: {} };
}

const [name = 'chromium', target] = process.argv.slice(2);
await main(name as BrowserName, target);

import { afterAll, beforeAll } from 'vitest';
import { launch } from './launch';
import type { BrowserName, LaunchOptions, TestBrowser } from './test-browser';

export { click, goBack, hover, reload, visibleText } from './call';
export { launch } from './launch';
export type { BrowserName, Tab, TestBrowser, View } from './test-browser';
export { until } from './until';

/** BACKSTORY_ONLY=firefox runs the tests of one browser. */
export const BROWSERS = (['chromium', 'firefox'] as const).filter(
  (name) => !process.env.BACKSTORY_ONLY || process.env.BACKSTORY_ONLY === name,
);

/** One browser for all tests of a `describe`; ask for it inside of a test. */
export function useBrowser(name: BrowserName, options?: LaunchOptions): () => TestBrowser {
  let browser: TestBrowser | undefined;
  beforeAll(async () => {
    browser = await launch(name, options);
  });
  afterAll(() => browser?.close());
  return () => {
    if (!browser) throw new Error(`${name} did not start`);
    return browser;
  };
}

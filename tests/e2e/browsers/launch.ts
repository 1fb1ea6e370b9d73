import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';
import type { BrowserName, LaunchOptions, TestBrowser } from './test-browser';

export const launch = (name: BrowserName, options?: LaunchOptions): Promise<TestBrowser> =>
  name === 'chromium' ? launchChromium(options) : launchFirefox(options);

export type BrowserName = 'chromium' | 'firefox';
export function findBrowsers(): Record<BrowserName, string | null>;
export function ensureBrowsers(names: BrowserName[]): Promise<Record<BrowserName, string | null>>;
export function hasScreenTools(): boolean;
export function ensureScreenTools(): Promise<void>;

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { findBrowsers } from '../../run/browsers.mjs';
import { ChromiumTab } from './chromium-tab';
import { killAll } from './kill';
import { readNetLog } from './net-log';
import { newProfile, removeProfile } from './profile';
import { Target } from './target';
import type { ColorScheme, LaunchOptions, LoggedRequest, Tab, TestBrowser } from './test-browser';
import { until } from './until';

const BUILD = path.resolve('.output/chrome-mv3');

export async function launchChromium(options: LaunchOptions = {}): Promise<ChromiumBrowser> {
  const { headless = true } = options;
  const executablePath = findBrowsers().chromium;
  if (!executablePath) throw new Error('no Chromium, Chrome or Edge on this computer');
  if (!existsSync(BUILD)) throw new Error('no build for Chromium: run "npm run build" first');
  const profile = options.profile ?? newProfile();
  const netLog = options.logRequests ? path.join(profile, 'net-log.json') : null;
  allowUnpacked(profile);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    viewport: null,
    chromiumSandbox: process.getuid?.() !== 0, // Chromium's sandbox does not work for root
    args: [
      `--disable-extensions-except=${BUILD}`,
      `--load-extension=${BUILD}`,
      '--host-resolver-rules=MAP *.test 127.0.0.1',
      '--disk-cache-dir=/dev/null', // what is found in the profile must come from the extension
      '--window-size=1280,880',
      '--window-position=0,0',
      ...(netLog ? [`--log-net-log=${netLog}`] : []),
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }));
  const cdp = await context.browser()?.newBrowserCDPSession();
  if (!cdp) throw new Error('Chromium is gone');
  const page = context.pages().find((one) => !one.url().endsWith('/welcome.html')) ?? (await context.newPage());
  const browser = new ChromiumBrowser(profile, context, cdp, new URL(worker.url()).host, page, async () => {
    const requests = netLog ? readNetLog(netLog) : [];
    if (!options.profile) removeProfile(profile);
    return requests;
  });
  await browser.listening();
  if (!options.profile) await browser.closeWelcome();
  if (options.inPrivateWindows) await browser.allowPrivateWindows();
  return browser;
}

/** Without developer mode Chromium disables an unpacked extension that reloads. */
function allowUnpacked(profile: string): void {
  const preferences = path.join(profile, 'Default', 'Preferences');
  if (existsSync(preferences)) return;
  mkdirSync(path.dirname(preferences), { recursive: true });
  writeFileSync(preferences, JSON.stringify({ extensions: { ui: { developer_mode: true } } }));
}

export class ChromiumBrowser implements TestBrowser {
  readonly name = 'chromium';
  readonly tab: ChromiumTab;
  readonly gone: Promise<unknown>;
  /** A session for each target, kept: what is emulated ends with the session. */
  #sessions = new Map<string, Target>();
  #colorScheme: ColorScheme = 'light';

  constructor(
    readonly profile: string,
    readonly context: BrowserContext,
    private readonly cdp: CDPSession,
    readonly id: string,
    page: Page,
    private readonly closed: () => Promise<LoggedRequest[]>,
  ) {
    this.tab = new ChromiumTab(page, cdp);
    this.gone = new Promise((done) => context.once('close', done));
  }

  /** In the service worker, or where that sleeps, in a page of the extension. */
  extension: TestBrowser['extension'] = async (fn, ...args) => {
    const target = await until(async () => {
      const all = (await this.targets()).filter((t) => t.url.startsWith(`chrome-extension://${this.id}/`));
      return all.find((t) => t.type === 'service_worker') ?? all[0];
    }, 'a running part of the extension');
    return (await this.attach(target.targetId)).eval(fn, ...args);
  };

  async newTab(url: string): Promise<ChromiumTab> {
    const page = await this.context.newPage();
    await page.goto(url);
    return new ChromiumTab(page, this.cdp);
  }

  async newWindow(url: string, { isPrivate = false } = {}): Promise<ChromiumTab> {
    const opened = this.context.waitForEvent('page');
    await this.extension(
      (address, incognito) => chrome.windows.create({ url: address, incognito }).then(() => true),
      url,
      isPrivate,
    );
    const page = await opened;
    await page.waitForLoadState();
    return new ChromiumTab(page, this.cdp);
  }

  extensionPage = (file: string): Promise<Tab> => this.newTab(`chrome-extension://${this.id}/${file}`);

  async clickAction(tab: Tab): Promise<void> {
    if (!(tab instanceof ChromiumTab)) throw new Error('not a tab of Chromium');
    await tab.front();
    const targetId = await tab.targetId();
    const page = (await this.targets('page')).find((t) => t.targetId === targetId);
    // The trigger wants the target of type "tab", which wraps the page and shares its address.
    const same = (await this.targets('tab')).filter(
      (t) => t.url === page?.url && t.browserContextId === page?.browserContextId,
    );
    const [target] = same;
    if (!target || same.length > 1) throw new Error(`${same.length} tabs show ${page?.url}: an address each, please`);
    // The extension domain is newer than Playwright's list of commands.
    const send = this.cdp.send.bind(this.cdp) as (method: string, params: object) => Promise<unknown>;
    await send('Extensions.triggerAction', { id: this.id, targetId: target.targetId });
  }

  async panel(tab: Tab): Promise<Target> {
    const panel = await until(() => this.findPanel(tab), 'the side panel');
    await panel.setColorScheme(this.#colorScheme);
    return panel;
  }

  panelIsOpen = async (tab: Tab): Promise<boolean> => (await this.findPanel(tab)) !== undefined;

  private async findPanel(tab: Tab): Promise<Target | undefined> {
    if (!(tab instanceof ChromiumTab)) throw new Error('not a tab of Chromium');
    const wanted = await tab.windowId();
    const pages = (await this.targets('page')).filter((t) =>
      t.url.startsWith(`chrome-extension://${this.id}/sidepanel.html`),
    );
    for (const { targetId } of pages) {
      const panel = await this.attach(targetId);
      if ((await panel.eval(() => chrome.windows.getCurrent().then((w) => w.id))) === wanted) return panel;
    }
    return undefined;
  }

  /** Ends the service worker as Chromium does after 30 s without work. The next event starts it again. */
  async killWorker(): Promise<boolean> {
    const ours = async () => (await this.targets('service_worker')).find((t) => t.url.includes(this.id));
    const worker = await ours();
    if (!worker) return false;
    await until(async () => {
      // Again and again: a worker that is just starting may miss it.
      await this.cdp.send('Target.closeTarget', { targetId: worker.targetId }).catch(() => {});
      return (await ours())?.targetId !== worker.targetId;
    }, 'the end of the service worker');
    return true;
  }

  /** A click before the service worker's listeners are registered would be lost. */
  async listening(): Promise<void> {
    await until(() => this.extension(() => chrome.action.onClicked.hasListeners()), 'the service worker to listen');
  }

  /** Opens by itself at the installation. */
  async closeWelcome(): Promise<void> {
    const page = await until(
      () => this.context.pages().find((one) => one.url().endsWith('/welcome.html')),
      'the first page',
    );
    await page.close();
  }

  async allowPrivateWindows(): Promise<void> {
    await this.manage(
      (extensionId) => chrome.developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true }),
      this.id,
    );
    await until(() => this.extension(() => chrome.extension.isAllowedIncognitoAccess()), 'access to private windows');
    await this.listening();
  }

  /** Chromium's page of extensions grants it without the prompt, which no test can answer; the request is then the reader's. */
  async allowEveryPage(): Promise<void> {
    await this.manage((id) => chrome.developerPrivate.addHostPermission(id, '*://*/*'), this.id);
    const page = await this.extensionPage('options.html');
    const allowed = await page.eval(() => chrome.permissions.request({ origins: ['*://*/*'] }));
    await page.close();
    if (!allowed) throw new Error('Chromium did not grant the permission');
  }

  /** Runs a function on Chromium's page of extensions, where its private API for that is. */
  private async manage<Args extends string[]>(fn: (...args: Args) => Promise<void>, ...args: Args): Promise<void> {
    const tab = await this.newTab('chrome://extensions/');
    await tab.eval(fn, ...args);
    await tab.close();
  }

  async setColorScheme(scheme: ColorScheme): Promise<void> {
    this.#colorScheme = scheme;
    for (const page of this.context.pages()) await page.emulateMedia({ colorScheme: scheme });
  }

  async setCalm(isCalm: boolean): Promise<void> {
    for (const page of this.context.pages()) await page.emulateMedia({ reducedMotion: isCalm ? 'reduce' : null });
  }

  async setPaper(tab: Tab, isPaper: boolean): Promise<void> {
    if (tab instanceof ChromiumTab) await tab.page.emulateMedia({ media: isPaper ? 'print' : null });
  }

  async screenshots(tab: Tab, folder: string, label: string): Promise<string[]> {
    const [reader, panel] = ['reader', 'panel'].map((what) => path.join(folder, `${what}-${label}.png`)) as [
      string,
      string,
    ];
    await tab.screenshot(reader);
    await (await this.panel(tab)).screenshot(panel);
    return [reader, panel];
  }

  private async attach(targetId: string): Promise<Target> {
    const target = this.#sessions.get(targetId) ?? (await Target.attach(this.cdp, targetId));
    this.#sessions.set(targetId, target);
    return target;
  }

  private async targets(type?: string) {
    const { targetInfos } = await this.cdp.send('Target.getTargets', { filter: [{}] }); // the default leaves the panel out
    return targetInfos.filter((t) => !type || t.type === type);
  }

  async killer() {
    const { processInfo } = await this.cdp.send('SystemInfo.getProcessInfo');
    const processes = processInfo.map(({ id }) => id);
    return (when: () => boolean) => killAll(processes, when).then(() => this.gone);
  }

  async close(): Promise<LoggedRequest[]> {
    const { processInfo } = await this.cdp.send('SystemInfo.getProcessInfo');
    const pid = processInfo.find((p) => p.type === 'browser')?.id;
    // A page in an endless loop would keep the browser from closing.
    const stuck = setTimeout(() => pid && process.kill(pid, 'SIGKILL'), 5_000);
    await this.context.close();
    clearTimeout(stuck);
    return this.closed();
  }
}

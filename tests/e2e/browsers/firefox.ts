import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { FirefoxPanel } from './firefox-panel';
import { type FirefoxProcess, GECKO_ID, startFirefox, UUID } from './firefox-process';
import { FirefoxTab } from './firefox-tab';
import { FirefoxWindow } from './firefox-window';
import { killAll } from './kill';
import { newProfile, removeProfile } from './profile';
import type { ColorScheme, LaunchOptions, LoggedRequest, Tab, TestBrowser, View } from './test-browser';
import { pause, until } from './until';

const BUILD = path.resolve('.output/firefox-mv3');

export async function launchFirefox(options: LaunchOptions = {}): Promise<FirefoxBrowser> {
  if (!existsSync(BUILD)) throw new Error('no build for Firefox: run "npm run build" first');
  const profile = options.profile ?? newProfile();
  const firefox = await startFirefox(profile, options);
  const { bidi } = firefox;
  const window = new FirefoxWindow(bidi);
  if (options.logRequests) await window.logRequests();
  await bidi.send('webExtension.install', {
    extensionData: { type: 'path', path: BUILD },
    'moz:allowPrivateBrowsing': options.inPrivateWindows ?? false,
  });
  const [first] = await bidi.contexts();
  if (!first) throw new Error('Firefox opened no tab');
  // From a page of the extension every extension API can be called and every view be reached.
  const home = await createTab(firefox);
  await home.goto(homeAddress);
  const browser = new FirefoxBrowser(profile, firefox, window, new FirefoxTab(bidi, first.context), home, () => {
    if (!options.profile) removeProfile(profile);
  });
  await browser.tab.front();
  return browser;
}

async function createTab({ bidi }: FirefoxProcess, beside?: FirefoxTab): Promise<FirefoxTab> {
  const options = { type: 'tab', background: true, ...(beside && { referenceContext: beside.context }) };
  const { context } = await bidi.send<{ context: string }>('browsingContext.create', options);
  return new FirefoxTab(bidi, context, beside?.isPrivate);
}

/** A page that asks the archive for nothing by itself. */
const homeAddress = `moz-extension://${UUID}/welcome.html`;

export class FirefoxBrowser implements TestBrowser {
  readonly name = 'firefox';
  readonly gone: Promise<unknown>;
  #privateHome: FirefoxTab | null = null;

  constructor(
    readonly profile: string,
    private readonly firefox: FirefoxProcess,
    readonly window: FirefoxWindow,
    readonly tab: FirefoxTab,
    private readonly home: FirefoxTab,
    private readonly closed: () => void,
  ) {
    this.gone = firefox.exited;
  }

  extension: TestBrowser['extension'] = (fn, ...args) => this.home.eval(fn, ...args);

  async newTab(url: string): Promise<FirefoxTab> {
    const tab = await createTab(this.firefox);
    await tab.goto(url);
    await tab.front();
    return tab;
  }

  async newWindow(url: string, { isPrivate = false } = {}): Promise<FirefoxTab> {
    const { bidi } = this.firefox;
    const known = new Set((await bidi.contexts()).map((c) => c.context));
    await this.window.open(isPrivate);
    const fresh = await until(async () => (await bidi.contexts()).find((c) => !known.has(c.context)), 'a new window');
    await until(() => this.window.isReady(), 'the new window to be ready');
    const tab = new FirefoxTab(bidi, fresh.context, isPrivate);
    await until(() => tab.goto(url).then(() => true), `${url} in a new window`); // the window's own start page may still abort ours
    await until(async () => (await this.window.address()) === url, `${url} in front`);
    return tab;
  }

  extensionPage = (file: string): Promise<Tab> => this.newTab(`moz-extension://${UUID}/${file}`);

  async clickAction(tab: Tab): Promise<void> {
    if (!(tab instanceof FirefoxTab)) throw new Error('not a tab of Firefox');
    // A field that gets the focus would be scrolled to.
    await tab.activate();
    await this.window.clickAction(GECKO_ID);
  }

  async panel(tab: Tab): Promise<View> {
    const panel = await this.sidebar(tab);
    await until(() => panel.isOpen(), 'the sidebar');
    return panel;
  }

  async panelIsOpen(tab: Tab): Promise<boolean> {
    return (await this.sidebar(tab)).isOpen();
  }

  private async sidebar(tab: Tab): Promise<FirefoxPanel> {
    if (!(tab instanceof FirefoxTab)) throw new Error('not a tab of Firefox');
    const home = tab.isPrivate ? await this.privateHome(tab) : this.home;
    await tab.front();
    const windowId = await home.eval(() => chrome.windows.getLastFocused().then(({ id }) => id ?? 0));
    return new FirefoxPanel(home, this.window, windowId);
  }

  /** Ordinary pages of the extension cannot reach its views in private windows. */
  private async privateHome(tab: FirefoxTab): Promise<FirefoxTab> {
    if (this.#privateHome) return this.#privateHome;
    const home = await createTab(this.firefox, tab);
    await home.goto(homeAddress);
    this.#privateHome = home;
    return home;
  }

  answerPrompt = (allow: boolean): Promise<void> => this.window.answerPrompt(allow);

  endBackground = (): Promise<void> => this.window.endBackground(GECKO_ID);

  allowEveryPage = (): Promise<void> => this.window.grant(GECKO_ID, '*://*/*');

  async setColorScheme(scheme: ColorScheme): Promise<void> {
    await this.window.setDark(scheme === 'dark');
  }

  setCalm = (isCalm: boolean): Promise<void> => this.window.setCalm(isCalm);
  setPaper = (_: Tab, isPaper: boolean): Promise<void> => this.window.setPaper(isPaper);

  /** One picture: the sidebar has no screenshot of its own. */
  async screenshots(tab: Tab, folder: string, label: string): Promise<string[]> {
    await tab.front();
    const file = path.join(folder, `reader-and-panel-${label}.png`);
    writeFileSync(file, Buffer.from(await this.window.screenshot(), 'base64'));
    return [file];
  }

  async killer() {
    const processes = await this.window.processes();
    return (when: () => boolean) => killAll(processes, when).then(() => this.gone);
  }

  async close(): Promise<LoggedRequest[]> {
    const requests = await this.window.requests();
    const closing = this.firefox.bidi.send('browser.close').catch(() => {});
    await Promise.race([closing, pause(5_000)]);
    const slow = setTimeout(() => this.firefox.kill(), 5_000);
    await this.firefox.exited;
    clearTimeout(slow);
    this.closed();
    return requests;
  }
}

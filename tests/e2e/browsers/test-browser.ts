import type { BrowserName } from '../../run/browsers.mjs';

export type { BrowserName };

type Json = string | number | boolean | null | undefined | Json[] | { [key: string]: Json };

/** A document that tests can look into and click in: a web page, the panel, a page of the extension. */
export interface View {
  /** Runs a function there. It is sent as source code, so it sees its arguments and nothing else of the test. */
  eval<Args extends Json[], Result>(fn: (...args: Args) => Result | Promise<Result>, ...args: Args): Promise<Result>;
  /** The same for source code. */
  run<Result>(expression: string): Promise<Result>;
  /** A real mouse click at a point of the viewport. */
  clickAt(x: number, y: number): Promise<void>;
  /** Moves the mouse there. */
  hoverAt(x: number, y: number): Promise<void>;
  /** A key in the page, under its DOM name: "Escape". Never reaches the browser's own shortcuts. */
  press(key: string): Promise<void>;
}

export interface Tab extends View {
  goto(url: string): Promise<void>;
  /** Makes it the tab in front of its window, and the window the one in front. */
  front(): Promise<void>;
  close(): Promise<void>;
  /** Makes the page as wide as a window of that width shows it, in px. */
  setWidth(width: number): Promise<void>;
  screenshot(file: string): Promise<void>;
}

export type ColorScheme = 'light' | 'dark';

/** A request on the network, and the origin that asked for it. */
export interface LoggedRequest {
  url: string;
  initiator: string;
}

export interface LaunchOptions {
  /** A folder to keep between two launches; without it the profile is new, and gone afterwards. */
  profile?: string;
  headless?: boolean;
  logRequests?: boolean;
  /** Needs the reader's consent in Chromium's settings, which restarts the extension: so it is asked for at the start. */
  inPrivateWindows?: boolean;
  /** Firefox has voices of its own for tests: they say nothing, and some tell no end. */
  testVoices?: boolean;
}

/** What both browsers can do under a test's hands. */
export interface TestBrowser {
  readonly name: BrowserName;
  readonly profile: string;
  /** The tab that the browser started with. */
  readonly tab: Tab;
  /** Runs a function where the extension's API is at hand as `chrome`. */
  extension<Args extends Json[], Result>(
    fn: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>;
  newTab(url: string): Promise<Tab>;
  newWindow(url: string, options?: { isPrivate?: boolean }): Promise<Tab>;
  /** A page of the extension in a tab of its own. */
  extensionPage(file: string): Promise<Tab>;
  /** The toolbar button, while this tab is in front: grants activeTab and counts as a user's gesture. */
  clickAction(tab: Tab): Promise<void>;
  /** The open side panel of the tab's window. */
  panel(tab: Tab): Promise<View>;
  panelIsOpen(tab: Tab): Promise<boolean>;
  /** Gives the extension the right to see every page, as the reader's consent in the settings does. */
  allowEveryPage(): Promise<void>;
  /** Answers the browser's question for a permission, where a test can: Chromium shows none without a screen. */
  answerPrompt?(allow: boolean): Promise<void>;
  setColorScheme(scheme: ColorScheme): Promise<void>;
  /** Whether the system is set to less motion. */
  setCalm(isCalm: boolean): Promise<void>;
  /** Lays out the page of the tab in front as on paper, or as on a screen again. */
  setPaper(tab: Tab, isPaper: boolean): Promise<void>;
  /** Pictures of reader and panel as the tab's window shows them; answers the files. */
  screenshots(tab: Tab, folder: string, label: string): Promise<string[]>;
  /** Settles when the browser has ended, whoever closed it. */
  readonly gone: Promise<unknown>;
  /** Gets ready to end all of its processes at once; what it answers does so in the moment that `when` is true. */
  killer(): Promise<(when: () => boolean) => Promise<unknown>>;
  /** Answers what pages and extensions asked the network for, if `logRequests` was set. */
  close(): Promise<LoggedRequest[]>;
}

import { call } from './call';
import type { FirefoxTab } from './firefox-tab';
import type { FirefoxWindow } from './firefox-window';
import type { View } from './test-browser';

/** The sidebar of one window. BiDi does not list it, but the extension's other pages reach it. */
export class FirefoxPanel implements View {
  constructor(
    private readonly home: FirefoxTab,
    private readonly window: FirefoxWindow,
    private readonly windowId: number,
  ) {}

  isOpen(): Promise<boolean> {
    return this.home.eval(
      (windowId: number) => chrome.extension.getViews({ type: 'sidebar' as 'tab', windowId }).length > 0,
      this.windowId,
    );
  }

  eval: View['eval'] = (fn, ...args) => this.run(call(fn, args));

  /** "with", because the code has to see the sidebar's globals and not those of the page that it is called from. */
  run = <Result>(expression: string): Promise<Result> =>
    this.home.run(`(function () {
      const [view] = chrome.extension.getViews({ type: 'sidebar', windowId: ${this.windowId} });
      if (!view) throw new Error('no sidebar is open');
      with (view) return ${expression};
    })()`);

  /** Native events: a click from a script is no user's gesture in Firefox. */
  clickAt = (x: number, y: number): Promise<void> => this.window.clickInSidebar(x, y);
  hoverAt = (x: number, y: number): Promise<void> => this.window.moveInSidebar(x, y);
  /** Where the focus is; a click in the panel puts it there. */
  press = (key: string): Promise<void> => this.window.press(key);
}

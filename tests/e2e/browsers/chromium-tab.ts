import type { CDPSession, Page } from 'playwright-core';
import { call } from './call';
import type { Tab } from './test-browser';

export class ChromiumTab implements Tab {
  constructor(
    readonly page: Page,
    private readonly cdp: CDPSession,
  ) {}

  eval: Tab['eval'] = (fn, ...args) => this.run(call(fn, args));
  run = <Result>(expression: string): Promise<Result> => this.page.evaluate<Result>(expression);

  async goto(url: string): Promise<void> {
    await this.page.goto(url);
  }

  clickAt = (x: number, y: number): Promise<void> => this.page.mouse.click(x, y);
  hoverAt = (x: number, y: number): Promise<void> => this.page.mouse.move(x, y);
  press = (key: string): Promise<void> => this.page.keyboard.press(key);
  front = (): Promise<void> => this.page.bringToFront();
  close = (): Promise<void> => this.page.close();

  setWidth = (width: number): Promise<void> => this.page.setViewportSize({ width, height: 800 });

  async screenshot(file: string): Promise<void> {
    await this.page.screenshot({ path: file });
  }

  async targetId(): Promise<string> {
    const session = await this.page.context().newCDPSession(this.page);
    const { targetInfo } = await session.send('Target.getTargetInfo');
    await session.detach();
    return targetInfo.targetId;
  }

  /** Runs a function in the world of the extension's scripts, where the page's own scripts do not reach. */
  async evalInExtension(fn: (arg: string) => void, arg: string): Promise<void> {
    const session = await this.page.context().newCDPSession(this.page);
    const world = new Promise<number>((found) =>
      session.on('Runtime.executionContextCreated', ({ context: { id, origin } }) => {
        if (origin.startsWith('chrome-extension:')) found(id);
      }),
    );
    await session.send('Runtime.enable');
    const { exceptionDetails } = await session.send('Runtime.evaluate', {
      expression: call(fn, [arg]),
      contextId: await world,
    });
    await session.detach();
    if (exceptionDetails) throw new Error(exceptionDetails.text);
  }

  /** The same number that chrome.windows knows it by. */
  async windowId(): Promise<number> {
    const { windowId } = await this.cdp.send('Browser.getWindowForTarget', { targetId: await this.targetId() });
    return windowId;
  }
}

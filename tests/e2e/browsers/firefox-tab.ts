import { writeFileSync } from 'node:fs';
import type { Bidi } from './bidi';
import { call } from './call';
import { FirefoxWindow } from './firefox-window';
import type { Tab } from './test-browser';
import { until } from './until';

const KEYS: Record<string, string> = {
  Escape: '\uE00C',
  Enter: '\uE007',
  Tab: '\uE004',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

export class FirefoxTab implements Tab {
  constructor(
    private readonly bidi: Bidi,
    readonly context: string,
    readonly isPrivate = false,
  ) {}

  eval: Tab['eval'] = (fn, ...args) => this.run(call(fn, args));
  run = <Result>(expression: string): Promise<Result> => this.bidi.evaluate<Result>(this.context, expression);

  async goto(url: string): Promise<void> {
    // For addresses of extensions "complete" never comes.
    const wait = /^https?:/.test(url) ? 'complete' : 'none';
    const navigate = () => this.bidi.send('browsingContext.navigate', { context: this.context, url, wait });
    // Once in a while Firefox rejects an address before it asks for it ("Address rejected"), and takes it a moment later.
    await navigate().catch((error: unknown) =>
      /Address rejected/.test(String(error)) ? navigate() : Promise.reject(error),
    );
    if (wait === 'complete') return;
    await until(() => this.eval((wanted) => document.URL === wanted && document.readyState === 'complete', url), url);
  }

  async clickAt(x: number, y: number): Promise<void> {
    const position = { x: Math.round(x), y: Math.round(y) };
    const actions = [
      { type: 'pointerMove', ...position },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await this.perform({ type: 'pointer', id: 'mouse', actions });
  }

  async hoverAt(x: number, y: number): Promise<void> {
    const actions = [{ type: 'pointerMove', x: Math.round(x), y: Math.round(y) }];
    await this.perform({ type: 'pointer', id: 'mouse', actions });
  }

  async press(key: string): Promise<void> {
    const value = KEYS[key] ?? key;
    await this.perform({ type: 'key', id: 'keyboard', actions: ['keyDown', 'keyUp'].map((type) => ({ type, value })) });
  }

  /** The tab in front of its window; the focus stays where it is. */
  async activate(): Promise<void> {
    await this.bidi.send('browsingContext.activate', { context: this.context });
  }

  async front(): Promise<void> {
    await this.activate();
    // From the sidebar, where it stays otherwise: keys would press no button.
    await new FirefoxWindow(this.bidi).run('void (window.focus(), gBrowser.selectedBrowser.focus())');
  }

  async close(): Promise<void> {
    await this.bidi.send('browsingContext.close', { context: this.context });
  }

  async setWidth(width: number): Promise<void> {
    const viewport = { width, height: 800 };
    await this.bidi.send('browsingContext.setViewport', { context: this.context, viewport });
  }

  async screenshot(file: string): Promise<void> {
    const { data } = await this.bidi.send<{ data: string }>('browsingContext.captureScreenshot', {
      context: this.context,
    });
    writeFileSync(file, Buffer.from(data, 'base64'));
  }

  /** What the browser's dialog for a field of files would give it. */
  async chooseFiles(selector: string, files: string[]): Promise<void> {
    const { nodes } = await this.bidi.send<{ nodes: { sharedId: string }[] }>('browsingContext.locateNodes', {
      context: this.context,
      locator: { type: 'css', value: selector },
    });
    const element = { sharedId: nodes[0]?.sharedId };
    await this.bidi.send('input.setFiles', { context: this.context, element, files });
  }

  /** A right click in the page. */
  async rightClickAt(x: number, y: number): Promise<void> {
    const actions = [
      { type: 'pointerMove', x, y },
      { type: 'pointerDown', button: 2 },
      { type: 'pointerUp', button: 2 },
    ];
    await this.perform({ type: 'pointer', id: 'mouse', actions });
  }

  private perform(source: object): Promise<unknown> {
    return this.bidi.send('input.performActions', { context: this.context, actions: [source] });
  }
}

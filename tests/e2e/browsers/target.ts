import { writeFileSync } from 'node:fs';
import type { CDPSession } from 'playwright-core';
import { call } from './call';
import type { ColorScheme, View } from './test-browser';

interface Waiting {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

interface Evaluated {
  result: { value: unknown };
  exceptionDetails?: { text: string; exception?: { description?: string } };
}

const KEY_CODES: Record<string, number> = { Enter: 13, Home: 36, ArrowLeft: 37, ArrowRight: 39 };

/**
 * A DevTools session with a target that Playwright has no object for: the side panel, the offscreen document. It travels
 * inside the browser's own session, so no debugging port is opened.
 */
export class Target implements View {
  #next = 0;
  #waiting = new Map<number, Waiting>();

  static async attach(cdp: CDPSession, targetId: string): Promise<Target> {
    const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: false });
    return new Target(cdp, sessionId);
  }

  private constructor(
    private readonly cdp: CDPSession,
    private readonly sessionId: string,
  ) {
    cdp.on('Target.receivedMessageFromTarget', (event) => {
      if (event.sessionId !== sessionId) return;
      const { id, result, error } = JSON.parse(event.message);
      const waiting = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (error) waiting?.reject(new Error(error.message));
      else waiting?.resolve(result);
    });
  }

  send<Result>(method: string, params: object = {}): Promise<Result> {
    this.#next += 1;
    const id = this.#next;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve: (result) => resolve(result as Result), reject });
      const message = JSON.stringify({ id, method, params });
      this.cdp.send('Target.sendMessageToTarget', { sessionId: this.sessionId, message }).catch(reject);
    });
  }

  eval: View['eval'] = (fn, ...args) => this.run(call(fn, args));

  /** As if a click had caused it, so that permissions.request and the like are allowed. */
  async run<Result>(expression: string): Promise<Result> {
    const { result, exceptionDetails } = await this.send<Evaluated>('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as Result;
  }

  async clickAt(x: number, y: number): Promise<void> {
    for (const type of ['mouseMoved', 'mousePressed', 'mouseReleased'])
      await this.send('Input.dispatchMouseEvent', {
        type,
        x,
        y,
        button: type === 'mouseMoved' ? 'none' : 'left',
        clickCount: 1,
      });
  }

  async hoverAt(x: number, y: number): Promise<void> {
    await this.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
  }

  async press(key: string): Promise<void> {
    const windowsVirtualKeyCode = KEY_CODES[key];
    const text = key === 'Enter' ? '\r' : undefined;
    await this.send('Input.dispatchKeyEvent', { type: 'keyDown', key, code: key, windowsVirtualKeyCode, text });
    await this.send('Input.dispatchKeyEvent', { type: 'keyUp', key, code: key, windowsVirtualKeyCode });
  }

  async setColorScheme(value: ColorScheme): Promise<void> {
    await this.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value }] });
  }

  async screenshot(file: string): Promise<void> {
    const { data } = await this.send<{ data: string }>('Page.captureScreenshot', { format: 'png' });
    writeFileSync(file, Buffer.from(data, 'base64'));
  }
}

import { WebSocket } from 'ws';

interface Answer {
  id?: number;
  type: 'success' | 'error' | 'event';
  result?: unknown;
  error?: string;
  message?: string;
}

interface Context {
  context: string;
  url: string;
}

type Evaluated =
  | { type: 'success'; result: { type: string; value?: unknown } }
  | { type: 'exception'; exceptionDetails: { text: string } };

/** The smallest WebDriver BiDi client: commands out, answers in. */
export class Bidi {
  #next = 0;
  #waiting = new Map<number, { resolve(result: unknown): void; reject(error: Error): void }>();

  static async connect(address: string): Promise<Bidi> {
    const socket = new WebSocket(`${address}/session`, { perMessageDeflate: false });
    await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
    const bidi = new Bidi(socket);
    await bidi.send('session.new', { capabilities: {} });
    return bidi;
  }

  private constructor(private readonly socket: WebSocket) {
    socket.on('message', (data) => {
      const { id, type, result, error, message }: Answer = JSON.parse(String(data));
      if (id === undefined) return;
      const command = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (type === 'error') command?.reject(new Error(`${error}: ${message}`));
      else command?.resolve(result);
    });
    socket.on('close', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('Firefox is gone'));
    });
  }

  send<Result>(method: string, params: object = {}): Promise<Result> {
    this.#next += 1;
    const id = this.#next;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve: (result) => resolve(result as Result), reject });
      this.socket.send(JSON.stringify({ id, method, params }));
    });
  }

  /** Runs an expression and waits for it; its value comes back as JSON, which keeps objects whole. */
  async evaluate<Result>(context: string, expression: string): Promise<Result> {
    const answer = await this.send<Evaluated>('script.evaluate', {
      expression: `Promise.resolve(${expression}).then((value) => JSON.stringify(value ?? null))`,
      target: { context },
      awaitPromise: true,
      userActivation: true,
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return JSON.parse(String(answer.result.value));
  }

  /** Pages, or with scope "chrome" the documents of the browser itself. */
  async contexts(scope?: 'chrome'): Promise<Context[]> {
    const { contexts } = await this.send<{ contexts: Context[] }>(
      'browsingContext.getTree',
      scope ? { 'moz:scope': scope } : {},
    );
    return contexts;
  }
}

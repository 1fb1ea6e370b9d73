import { readFileSync } from 'node:fs';
import type { Answer, ArchiveCalls, ArchiveRequest } from '../../lib/archive/calls';
import type { TestBrowser } from '../e2e/browsers';
import { ChromiumBrowser } from '../e2e/browsers/chromium';
import { FirefoxBrowser } from '../e2e/browsers/firefox';

type Request<K extends keyof ArchiveCalls> = { call: K; args: Parameters<ArchiveCalls[K]> };

const AWAKE_MS = 3_600_000;

/** The extension's own archive, asked as its background asks it. */
export class ArchiveDriver {
  constructor(private readonly browser: TestBrowser) {}

  /** The answer, and how long it took in milliseconds. */
  async ask<K extends keyof ArchiveCalls>(
    request: Request<K>,
  ): Promise<{ ms: number; value: ReturnType<ArchiveCalls[K]> }> {
    const asked = request as unknown as Parameters<typeof inChromium>[0];
    const { ms, answer } = (await this.browser.extension(
      this.browser instanceof ChromiumBrowser ? inChromium : inFirefox,
      asked,
    )) as { ms: number; answer: Answer<ReturnType<ArchiveCalls[K]>> };
    if (!answer.ok) throw new Error(`${request.call}: ${answer.reason}`);
    return { ms, value: answer.value };
  }

  /** Firefox takes a background page for idle whose worker is asked past it, and ends both. */
  async keepAwake(): Promise<void> {
    if (!(this.browser instanceof FirefoxBrowser)) return;
    await this.browser.window.run(`Services.prefs.setIntPref('extensions.background.idle.timeout', ${AWAKE_MS})`);
  }

  /** Ends the archive's worker; the next request starts another, as after some time without work. */
  async end(): Promise<void> {
    await (this.browser instanceof ChromiumBrowser
      ? this.browser.extension(() => chrome.offscreen.closeDocument())
      : this.browser.extension(endInFirefox));
  }

  /** Resident bytes of the process in which the worker runs. */
  async memory(): Promise<number> {
    const pid = await this.process();
    const [, kB] = readFileSync(`/proc/${pid}/status`, 'utf8').match(/VmRSS:\s+(\d+)/) ?? [];
    return Number(kB) * 1024;
  }

  private async process(): Promise<number> {
    if (this.browser instanceof FirefoxBrowser)
      return this.browser.window.run(
        `ChromeUtils.requestProcInfo().then(({ children }) => children.find(({ type }) => type === 'extension').pid)`,
      );
    if (!(this.browser instanceof ChromiumBrowser)) throw new Error(`not known: ${this.browser.name}`);
    const cdp = await this.browser.context.browser()?.newBrowserCDPSession();
    const { processInfo } = (await cdp?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] };
    const found = processInfo.find(({ id }) =>
      readFileSync(`/proc/${id}/cmdline`, 'utf8').includes('--extension-process'),
    );
    if (!found) throw new Error('no process for extensions');
    return found.id;
  }
}

type Sent = Pick<ArchiveRequest, 'call'> & { args: string[] };

/** The service worker asks the hidden page, which asks the worker. */
async function inChromium(request: Sent) {
  const open = await chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT' as never] });
  const begin = performance.now();
  if (open.length === 0)
    await chrome.offscreen
      .createDocument({ url: '/offscreen.html', reasons: ['WORKERS' as never], justification: '-' })
      .catch(() => undefined); // the extension was first
  for (;;) {
    // The hidden page may be there and not listening yet.
    const answer = await chrome.runtime.sendMessage({ to: 'archive', ...request }).catch(() => null);
    if (answer) return { ms: performance.now() - begin, answer };
    if (performance.now() - begin > 20_000) throw new Error('the archive does not answer');
    await new Promise((done) => setTimeout(done, 5));
  }
}

interface Background extends Window {
  Worker: typeof Worker;
  archiveWorker?: Worker;
}

/** The background page keeps its worker to itself: a request that it sends gives it away. */
async function inFirefox(request: Sent) {
  const background = (await chrome.runtime.getBackgroundPage()) as unknown as Background;
  const begin = performance.now();
  if (!background.archiveWorker) {
    const { prototype } = background.Worker;
    const { postMessage } = prototype;
    prototype.postMessage = function (this: Worker, ...sent: [unknown]) {
      background.archiveWorker = this;
      postMessage.apply(this, sent);
    };
    await chrome.runtime.sendMessage({ to: 'background', call: 'stats', args: [] });
    prototype.postMessage = postMessage;
  }
  const worker = background.archiveWorker as Worker;
  const number = 1e9 + Math.floor(Math.random() * 1e9);
  const answer = await new Promise((done) => {
    const heard = ({ data }: MessageEvent) => {
      if (data.number !== number) return;
      worker.removeEventListener('message', heard);
      done(data.answer);
    };
    worker.addEventListener('message', heard);
    worker.postMessage({ number, request });
  });
  return { ms: performance.now() - begin, answer };
}

async function endInFirefox() {
  const background = (await chrome.runtime.getBackgroundPage()) as unknown as Background;
  background.archiveWorker?.dispatchEvent(new ErrorEvent('error', { message: 'ended by a test' }));
  background.archiveWorker = undefined;
}

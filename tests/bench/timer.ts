import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import type { Subject } from './page';

/** Milliseconds of a single run. */
export interface Time {
  /** What the page's thread worked: hardly depends on what else the machine does. */
  cpu: number;
  clock: number;
}

/** A stop for whatever takes too long: its browser is ended. */
const PATIENCE_MS = 60_000;

/** Measures subjects on one document, each in a page of its own: what one leaves in the caches would help the next. */
export class Timer {
  private constructor(
    private readonly browser: Browser,
    private readonly html: string,
    private readonly script: string,
  ) {}

  static async start(executablePath: string, html: string, script: string): Promise<Timer> {
    return new Timer(await chromium.launch({ executablePath, args: ['--no-sandbox'] }), html, script);
  }

  /** As many runs, the first one first; fewer when the patience is spent, none when not even one came to an end. */
  async measure(subject: Subject, runs: number): Promise<Time[]> {
    const page = await this.open();
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const times: Time[] = [];
    const end = performance.now() + PATIENCE_MS;
    while (times.length < runs && performance.now() < end) {
      const time = await orNull(once(page, session, subject), end - performance.now());
      if (!time) return times;
      times.push(time);
    }
    await page.close();
    return times;
  }

  close(): Promise<void> {
    return this.browser.close();
  }

  private async open(): Promise<Page> {
    const page = await this.browser.newPage();
    await page.route('**/*', (route) =>
      route.request().resourceType() === 'document'
        ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: this.html })
        : route.abort(),
    );
    await page.goto('http://bench.test/2026/11/20/story-of-the-day');
    await page.evaluate(this.script);
    // A reader clicks on a page that is laid out.
    await page.evaluate(() => document.body.getBoundingClientRect().height);
    return page;
  }
}

async function once(page: Page, session: CDPSession, subject: Subject): Promise<Time> {
  const before = await threadTime(session);
  const clock = (await page.evaluate(`run(${JSON.stringify(subject)})`)) as number;
  return { clock, cpu: (await threadTime(session)) - before };
}

/** Milliseconds that the page's thread has worked; wants `Performance.enable` with `threadTicks` before. */
export async function threadTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN) * 1_000;
}

function orNull<T>(promise: Promise<T>, ms: number): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<null>((done) => {
    timer = setTimeout(done, ms, null);
  });
  return Promise.race([promise.catch(() => null), late]).finally(() => clearTimeout(timer));
}

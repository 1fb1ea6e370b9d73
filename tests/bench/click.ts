import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { ChromiumTab } from '../e2e/browsers/chromium-tab';
import { launch } from '../e2e/browsers/launch';
import { until } from '../e2e/browsers/until';

/** Milliseconds by the clock, each a median. */
export interface ClickTimes {
  /** From the click on the button to the text of the reader on the screen. */
  readable: number;
  /** Readability and DOMPurify alone on the same page, put into it. */
  baseline: number;
}

interface Watched {
  /** `Date.now()` of the frame that showed the reader's text; 0 before. */
  readableAt?: number;
}

/** Clicks on pages in the built extension; `script` provides `run('baseline')` in the page. */
export async function measureClicks(
  pages: Record<string, string>,
  script: string,
  runs: number,
): Promise<Record<string, ClickTimes>> {
  const server = http.createServer((request, response) => {
    const html = pages[decodeURIComponent(request.url ?? '').slice(1)];
    response.writeHead(html ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const browser = await launch('chromium');
  const { tab } = browser;
  if (!(tab instanceof ChromiumTab)) throw new Error('The bench needs Chromium.');
  const times: Record<string, ClickTimes> = {};
  for (const name of Object.keys(pages)) {
    const readable: number[] = [];
    const baseline: number[] = [];
    for (let run = 0; run < runs; run++) {
      await tab.goto(`http://bench.test:${port}/${encodeURIComponent(name)}`);
      await tab.eval(watchForText);
      const begin = Date.now();
      await browser.clickAction(tab);
      const at = await until(() => tab.eval(() => (globalThis as Watched).readableAt ?? 0), 'the text of the reader');
      readable.push(at - begin);
      await tab.goto(`http://bench.test:${port}/${encodeURIComponent(name)}`);
      await tab.run(script);
      baseline.push(await tab.run<number>("run('baseline')"));
    }
    times[name] = { readable: median(readable), baseline: median(baseline) };
  }
  await browser.close();
  server.close();
  return times;
}

/** Notes when the reader's article has been on the screen. */
function watchForText(): void {
  const look = () => {
    const text = document.querySelector('backstory-reader')?.shadowRoot?.querySelector('article p');
    requestAnimationFrame(text ? () => Object.assign(globalThis, { readableAt: Date.now() }) : look);
  };
  look();
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

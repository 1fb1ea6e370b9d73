import path from 'node:path';
import { chromium } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import { threadTime } from './timer';

/** Milliseconds of a run. */
export interface PanelTimes {
  /** By the clock, from the report being there to its first cards on the screen. */
  firstContent: number;
  /** What the panel's thread worked for that: hardly depends on what else the machine does. */
  firstWork: number;
  /** What the thread worked for the frame that shows the coverage; */
  coverageWork: number;
  /** and for a frame of a scroll from end to end with everything opened, on average. */
  frameWork: number;
  /** By the clock, the longest of those frames. */
  longestFrame: number;
}

/** Measures the panel with 200 quotes and 500 earlier articles, beside an article as wide as browsers make it at first. */
export async function measurePanel(executablePath: string, runs: number): Promise<PanelTimes[]> {
  const html = await panelPage();
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const times: PanelTimes[] = [];
  for (let run = 0; run < runs; run++) {
    const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.setContent(html);
    const work = async <T>(call: string): Promise<[T, number]> => {
      const before = await threadTime(session);
      const value = await page.evaluate<T>(call);
      return [value, (await threadTime(session)) - before];
    };
    const [firstContent, firstWork] = await work<number>('firstContent()');
    const [, coverageWork] = await work<number>('coverageFrame()');
    await page.evaluate('openAll()');
    const [frames, scrollWork] = await work<number[]>('scrollFrames()');
    const frameWork = scrollWork / frames.length;
    times.push({ firstContent, firstWork, coverageWork, frameWork, longestFrame: Math.max(...frames) });
    await page.close();
  }
  await browser.close();
  return times;
}

/** The panel with its styles as one document. */
async function panelPage(): Promise<string> {
  const result = (await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      lib: { entry: path.resolve('tests/bench/panel-page.tsx'), formats: ['iife'], name: 'bench' },
    },
  })) as Rolldown.RolldownOutput | Rolldown.RolldownOutput[];
  const outputs = [result].flat().flatMap(({ output }) => output);
  const script = outputs.find((output) => output.type === 'chunk');
  const styles = outputs.find((output) => output.type === 'asset' && output.fileName.endsWith('.css'));
  if (script?.type !== 'chunk' || styles?.type !== 'asset') throw new Error('The panel could not be bundled.');
  const code = script.code.replaceAll('</script', '<\\/script');
  return `<!doctype html><html lang="en"><style>${styles.source}</style><div id="app"></div><script>${code}</script></html>`;
}

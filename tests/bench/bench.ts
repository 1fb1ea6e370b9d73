import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { ensureBrowsers } from '../run/browsers.mjs';
import type { Subject } from './page';
import { syntheticPage } from './synthetic-page';

const SIZES = { '50 KB': 50e3, '500 KB': 500e3, '1 MB': 1e6, '5 MB': 5e6 };
const SUBJECTS: Subject[] = ['detect', 'snapshot', 'extract', 'analyse', 'readability', 'defuddle'];
/** Defuddle takes many seconds a run on the largest page. */
const RUNS = 5;
const RUNS_LARGE = 1;

const { chromium: executablePath } = await ensureBrowsers(['chromium']);
if (!executablePath) throw new Error('The bench needs Chromium.');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const script = await bundled();
const rows: Record<string, string>[] = [];
for (const [size, bytes] of Object.entries(SIZES)) rows.push(await row(size, syntheticPage(bytes)));
await browser.close();
console.log('Milliseconds in Chromium, median (first run); × is the ratio to Readability on the same page in this run');
console.table(rows);
console.log('Bundles, minified (gzipped)');
console.table(bundles());

async function row(size: string, html: string): Promise<Record<string, string>> {
  const cells: Record<string, string> = { page: size };
  const runs = html.length > 2e6 ? RUNS_LARGE : RUNS;
  const medians = new Map<Subject, number>();
  for (const subject of SUBJECTS) {
    // A page of its own for each: what one leaves in the caches would help the next.
    const page = await browser.newPage();
    await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
    await page.goto('http://bench.test/2026/11/20/story-of-the-day');
    await page.evaluate(script);
    const times = (await page.evaluate(`measure(${JSON.stringify(subject)}, ${runs})`)) as number[];
    medians.set(subject, median(times));
    console.error(`${size} ${subject}: ${times.map((ms) => ms.toFixed(1)).join(' ')} ms`);
    cells[subject] = `${median(times).toFixed(1)} (${(times[0] ?? 0).toFixed(1)})`;
    await page.close();
  }
  const base = medians.get('readability') ?? Number.NaN;
  for (const subject of ['extract', 'defuddle'] as const)
    cells[`${subject} ×`] = ((medians.get(subject) ?? Number.NaN) / base).toFixed(2);
  return cells;
}

/** The subjects as one script for the page. */
async function bundled(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: path.resolve('tests/bench/page.ts'), formats: ['iife'], name: 'bench' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('The bench could not be bundled.');
  return output.output[0].code;
}

function bundles(): Record<string, string>[] {
  const folder = '.output/chrome-mv3';
  if (!existsSync(folder)) return [{ bundle: 'none: run "npm run build" first' }];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:js|mjs|css|wasm)$/.test(file))
    .map((file) => {
      const bytes = readFileSync(path.join(folder, file));
      return { bundle: file, kB: kB(bytes.length), gzipped: kB(gzipSync(bytes).length) };
    });
}

const kB = (bytes: number) => (bytes / 1000).toFixed(1);

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

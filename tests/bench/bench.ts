import { cpus, loadavg } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { newest, outlets } from '../pages/index';
import { replyTo } from '../pages/server';
import { ensureBrowsers } from '../run/browsers.mjs';
import { bundles } from './bundles';
import { measureClicks } from './click';
import type { Subject } from './page';
import { measurePanel } from './panel';
import { syntheticPage } from './synthetic-page';
import { type Time, Timer } from './timer';

const PAGES: Record<string, () => string> = {
  'sample article': () => String(replyTo(`${newest.outlet}.test`, outlets[newest.outlet].pathOf(newest)).body),
  'news 50 KB': () => syntheticPage(50e3),
  'news 500 KB': () => syntheticPage(500e3),
  'news 1 MB': () => syntheticPage(1e6),
  'news 5 MB': () => syntheticPage(5e6),
  'prose 50 KB': () => syntheticPage(50e3, 'prose'),
  'prose 1 MB': () => syntheticPage(1e6, 'prose'),
  'prose 5 MB': () => syntheticPage(5e6, 'prose'),
};
/** Defuddle comes last: on large pages it may run out of time. */
const SUBJECTS: Subject[] = ['detect', 'snapshot', 'readability', 'extract', 'total', 'defuddle'];
const COMPARED = ['extract', 'total', 'defuddle'] as const;
const RUNS = 5;
const RUNS_LARGE = 1;
const LARGE = 900_000;
const BUDGET_MS = 1_500;

const busy = loadavg()[0] ?? 0;
if (busy > cpus().length / 2)
  console.warn(`This machine has other work (load ${busy.toFixed(1)}): what the clock says is too long.`);
const { chromium } = await ensureBrowsers(['chromium']);
if (!chromium) throw new Error('The bench needs Chromium.');
const script = await bundled();
const wanted = process.argv.slice(2);
const rows = [];
for (const [page, html] of Object.entries(PAGES))
  if (wanted.length === 0 || wanted.some((word) => page.includes(word))) rows.push(await row(page, html(), chromium));

console.log('\nMilliseconds of the page’s thread in Chromium: median (first run); × Readability on the same page');
console.table(rows.map(({ cells }) => cells));
for (const subject of COMPARED)
  console.log(`${subject}: ${median(rows.map(({ ratios }) => ratios[subject])).toFixed(2)} × Readability, median`);
console.log(
  `Longest total by the clock: ${Math.max(...rows.map(({ longest }) => longest)).toFixed(0)} of ${BUDGET_MS} ms`,
);
const clicks = await measureClicks(
  { '2,000 words': syntheticPage(50e3, 'prose'), '1 MB': syntheticPage(1e6) },
  script,
  RUNS,
);
console.log(
  '\nFrom the click to readable text in the built extension, by the clock, in milliseconds (budgets 300 and 1,500)',
);
console.table(
  Object.fromEntries(
    Object.entries(clicks).map(([page, { readable, baseline }]) => [
      page,
      { readable, 'Readability + DOMPurify': baseline.toFixed(0), ratio: (readable / baseline).toFixed(2) },
    ]),
  ),
);
const panel = await measurePanel(chromium, RUNS);
console.log('\nPanel with 200 quotes and 500 earlier articles, in milliseconds (first run)');
console.table({
  'first content after the report, by the clock (budget 100)': shown(panel.map(({ firstContent }) => firstContent)),
  'the same, work of the thread': shown(panel.map(({ firstWork }) => firstWork)),
  'frame that shows the coverage, work of the thread': shown(panel.map(({ coverageWork }) => coverageWork)),
  'frame of a scroll, work of the thread (budget 16)': shown(panel.map(({ frameWork }) => frameWork)),
  'longest frame of a scroll, by the clock': shown(panel.map(({ longestFrame }) => longestFrame)),
});
console.log('\nBundles in kB, minified and gzipped (none: run "npm run build" first)');
console.table(bundles());

interface Row {
  cells: Record<string, string>;
  ratios: Record<(typeof COMPARED)[number], number>;
  longest: number;
}

async function row(page: string, html: string, executablePath: string): Promise<Row> {
  const times = new Map<Subject, Time[]>();
  const timer = await Timer.start(executablePath, html, script);
  for (const subject of SUBJECTS) times.set(subject, await timer.measure(subject, runsOf(subject, html)));
  await timer.close();
  const cpu = (subject: Subject) => (times.get(subject) ?? []).map((time) => time.cpu);
  const ratio = (subject: Subject) => median(cpu(subject)) / median(cpu('readability'));
  const cells: Record<string, string> = { page };
  for (const subject of SUBJECTS) {
    cells[subject] = shown(cpu(subject));
    if (COMPARED.some((name) => name === subject)) cells[`${subject} ×`] = ratio(subject).toFixed(2);
  }
  console.error(Object.entries(cells).flat().join('  '));
  return {
    cells,
    ratios: { extract: ratio('extract'), total: ratio('total'), defuddle: ratio('defuddle') },
    longest: Math.max(...(times.get('total') ?? []).map(({ clock }) => clock)),
  };
}

function runsOf(subject: Subject, html: string): number {
  return subject === 'defuddle' && html.length > LARGE ? RUNS_LARGE : RUNS;
}

function shown(times: number[]): string {
  return times.length === 0 ? 'over 60 s' : `${median(times).toFixed(1)} (${times[0]?.toFixed(1)})`;
}

function median(values: number[]): number {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** The subjects as one script for the page. */
async function bundled(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: path.resolve('tests/bench/page.ts'), formats: ['iife'], name: 'bench' } },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('The bench could not be bundled.');
  return output.output[0].code;
}

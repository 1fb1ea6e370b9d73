// npm test: types and lint, unit tests, both builds, both browsers. Goes on after a failing step, so that one run says
// everything; the last line counts all of it.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureBrowsers, ensureScreenTools } from './browsers.mjs';
import { ensurePackages } from './setup.mjs';
import { cli, Problem, run } from './shell.mjs';

const reports = mkdtempSync(path.join(tmpdir(), 'backstory-test-'));
const total = { passed: 0, failed: 0, skipped: 0 };

async function step(title, body) {
  const start = Date.now();
  console.log(`\n── ${title}`);
  try {
    await body();
  } catch (error) {
    console.error(error instanceof Problem ? error.message : error);
    total.failed += 1;
  }
  console.log(`── ${title}: ${Math.round((Date.now() - start) / 1000)} s`);
}

/** A step that counts as one test. */
async function command(...args) {
  const failed = (await run('npm', ['run', '-s', ...args])) !== 0;
  total[failed ? 'failed' : 'passed'] += 1;
}

/** A step that counts as as many tests as Vitest ran. */
async function vitest(project) {
  const file = path.join(reports, `${project}.json`);
  const code = await run('npm', [
    'run',
    '-s',
    project,
    '--',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  const report = JSON.parse(readFileSync(file, 'utf8'));
  total.passed += report.numPassedTests;
  total.failed += report.numFailedTests;
  total.skipped += report.numPendingTests + report.numTodoTests;
  // A file that cannot even be loaded, or an error outside of any test, has no failed test of its own.
  if (code !== 0 && report.numFailedTests === 0) total.failed += Math.max(1, report.numFailedTestSuites);
}

await cli(async () => {
  await ensurePackages();
  await step('check', () => command('check'));
  await step('unit', () => vitest('unit'));
  await step('build', () => command('build'));
  await step('e2e', async () => {
    await ensureBrowsers(['chromium', 'firefox']);
    await ensureScreenTools();
    await vitest('e2e');
  });
  rmSync(reports, { recursive: true, force: true });
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
  console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
  return total.failed > 0 ? 1 : 0;
});

// npm start [-- URL|FILE] [--browser firefox|chromium]: the built extension in a browser, at work on an article.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowsers } from './browsers.mjs';
import { checkNode, ensurePackages } from './setup.mjs';
import { cli, Problem, run } from './shell.mjs';

const USAGE = 'Usage: npm start [-- URL|FILE] [--browser firefox|chromium]';

function readArguments() {
  const { values, positionals } = parseArgs({ options: { browser: { type: 'string' } }, allowPositionals: true });
  const { browser = 'chromium' } = values;
  if (positionals.length > 1 || !['chromium', 'firefox'].includes(browser)) throw new Error('no such choice');
  return { browser, target: positionals[0] };
}

/** An address as it is; a file by its full path, seen from where npm was called. */
function locate(target) {
  if (!target || /^[a-z-]+:\/\//i.test(target)) return target;
  const file = path.resolve(process.env.INIT_CWD ?? '.', target);
  if (!existsSync(file)) throw new Problem(`There is no file ${file}.`);
  return file;
}

await cli(async () => {
  checkNode();
  let choice;
  try {
    choice = readArguments();
  } catch {
    throw new Problem(USAGE);
  }
  const { browser } = choice;
  const target = locate(choice.target);
  await ensurePackages();
  await ensureBrowsers([browser]);
  if ((await run('npx', ['wxt', 'build', ...(browser === 'firefox' ? ['-b', 'firefox', '--mv3'] : [])])) !== 0)
    throw new Problem('The build failed: see above.');
  // Ctrl-C reaches both processes; this one waits until the demo has put everything away.
  process.on('SIGINT', () => {});
  return run(process.execPath, ['--import', 'tsx', 'tests/run/demo.ts', browser, ...(target ? [target] : [])], {
    shell: false,
  });
});

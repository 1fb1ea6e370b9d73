// Makes a fresh clone ready: Node's version, npm packages, generated types. Nothing here needs a package itself.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Problem, root, run } from './shell.mjs';

const OLDEST_NODE = [20, 19];

export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new Problem(
    `Backstory needs Node.js ${OLDEST_NODE.join('.')} or newer, and this is ${version}: please update it from https://nodejs.org/.`,
  );
}

/** Installs the npm packages where they are missing or not those of package-lock.json, and generates WXT's types. */
export async function ensurePackages(folder = root) {
  checkNode();
  if (!packagesAreCurrent(folder)) {
    const command = existsSync(path.join(folder, 'package-lock.json')) ? 'ci' : 'install';
    console.log(`Installing packages (npm ${command}) …`);
    if ((await run('npm', [command, '--no-audit', '--no-fund'], { cwd: folder })) !== 0)
      throw new Problem(`"npm ${command}" failed: see above; it needs a connection to the npm registry.`);
  }
  // npm may be set to run no install scripts, so the types cannot be left to "postinstall".
  if ((await run('npx', ['wxt', 'prepare'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })) !== 0)
    throw new Problem('"npx wxt prepare" failed: see above.');
}

/** npm writes down what it installed in node_modules/.package-lock.json; optional packages may be for another system. */
export function packagesAreCurrent(folder = root) {
  const wanted = readLock(path.join(folder, 'package-lock.json'));
  const installed = readLock(path.join(folder, 'node_modules/.package-lock.json'));
  if (!installed) return false;
  if (!wanted) return true;
  return Object.entries(wanted).every(
    ([place, { version, optional }]) => place === '' || optional || installed[place]?.version === version,
  );
}

function readLock(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : null;
}

// Finds the browsers that the tests and the demo drive, and installs Debian's where that is possible.
import { homedir } from 'node:os';
import path from 'node:path';
import { isProgram, Problem, run, which } from './shell.mjs';

const programs = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(Boolean);
const applications = ['/Applications', path.join(homedir(), 'Applications')];

const BROWSERS = {
  chromium: {
    title: 'Chromium, Chrome or Edge',
    variable: 'BACKSTORY_CHROMIUM',
    // Chromium first: branded Chrome takes no extension from the command line.
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
      'microsoft-edge-stable',
    ],
    mac: [
      'Chromium.app/Contents/MacOS/Chromium',
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    windows: [
      'Chromium/Application/chrome.exe',
      'Google/Chrome/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ],
    package: 'chromium',
  },
  firefox: {
    title: 'Firefox',
    variable: 'BACKSTORY_FIREFOX',
    commands: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    mac: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox/firefox.exe', 'Firefox Developer Edition/firefox.exe'],
    package: 'firefox-esr',
  },
};

/** What a headed Chromium needs where there is no display: keyboard shortcuts and context menus have no headless way. */
const SCREEN = { Xvfb: 'xvfb', openbox: 'openbox', xdotool: 'xdotool', import: 'imagemagick' };

/** The path of each browser's program, null where there is none. */
export function findBrowsers() {
  return { chromium: find(BROWSERS.chromium), firefox: find(BROWSERS.firefox) };
}

function find({ variable, commands, mac, windows }) {
  const named = process.env[variable];
  if (named) return named;
  const usual = {
    darwin: applications.flatMap((folder) => mac.map((file) => path.join(folder, file))),
    win32: programs.flatMap((folder) => windows.map((file) => path.join(folder, file))),
  };
  return commands.map(which).find(Boolean) ?? usual[process.platform]?.find(isProgram) ?? null;
}

/** Installs the browsers that are missing where it can; elsewhere one sentence says what to install. */
export async function ensureBrowsers(names) {
  const missing = () => names.filter((name) => !findBrowsers()[name]);
  if (missing().length > 0 && canInstall()) await install(missing().map((name) => BROWSERS[name].package));
  for (const name of missing())
    throw new Problem(`Please install ${BROWSERS[name].title}, or say where it is in ${BROWSERS[name].variable}.`);
  return findBrowsers();
}

/** Whether a headed Chromium can be shown and given keys: with an X server of its own and the tools to drive it. */
export const hasScreenTools = () => missingScreenTools().length === 0;

const missingScreenTools = () => Object.keys(SCREEN).filter((command) => !which(command));

/** Never fails: without these tools the tests that need them are skipped. */
export async function ensureScreenTools() {
  if (!hasScreenTools() && canInstall())
    await install(missingScreenTools().map((command) => SCREEN[command])).catch(() => {});
}

const canInstall = () => process.getuid?.() === 0 && which('apt-get') !== null;

async function install(packages) {
  console.log(`Installing ${packages.join(', ')} (apt-get) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-q'], { env });
  if ((await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], { env })) !== 0)
    throw new Problem(`apt-get could not install ${packages.join(', ')}: see above.`);
}

import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { findBrowsers } from '../../run/browsers.mjs';
import { Bidi } from './bidi';
import { HOSTS } from './hosts';
import type { LaunchOptions } from './test-browser';

export const GECKO_ID = 'backstory@backstory.example';
/** The address of the extension's pages is random in Firefox; this fixes it, so that a second start finds its data again. */
export const UUID = '11111111-2222-4333-8444-555555555555';

const PREFS = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.cache.disk.enable': false, // what is found in the profile must come from the extension
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'browser.warnOnQuit': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.update.enabled': false,
  // A temporary add-on is removed when Firefox ends; its data must outlive that, as an installed one's does.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
  'layout.css.prefers-color-scheme.content-override': 2, // pages and sidebar follow the system,
  'ui.systemUsesDarkTheme': 0, // which is this
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.localDomains': HOSTS.join(','), // takes no wildcards
  'remote.active-protocols': 1,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'termsofuse.bypassNotification': true,
};

export interface FirefoxProcess {
  bidi: Bidi;
  exited: Promise<unknown>;
  kill(): void;
}

export async function startFirefox(profile: string, options: LaunchOptions): Promise<FirefoxProcess> {
  const { headless = true } = options;
  const program = findBrowsers().firefox;
  if (!program) throw new Error('no Firefox on this computer');
  const downloads = { 'browser.download.folderList': 2, 'browser.download.dir': path.join(profile, 'downloads') };
  const voices = { 'media.webspeech.synth.test': options.testVoices ?? false };
  const lines = Object.entries({ ...PREFS, ...downloads, ...voices }).map(
    ([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`,
  );
  writeFileSync(path.join(profile, 'user.js'), lines.join('\n'));

  const flags = ['--no-remote', '--profile', profile, '--remote-debugging-port=0', '--remote-allow-system-access'];
  const child = spawn(program, [...flags, ...(headless ? ['--headless'] : []), 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      ...process.env,
      MOZ_CRASHREPORTER_DISABLE: '1',
      MOZ_HEADLESS_WIDTH: '1280',
      MOZ_HEADLESS_HEIGHT: '900',
      SPEECHD_ADDRESS: 'unix_socket:/dev/null/none', // the voices of this computer are not for tests
    },
  });
  const exited = new Promise((done) => child.once('exit', done));
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.once('error', reject);
    child.stderr.on('data', (text) => {
      said += text;
      const line = said.match(/WebDriver BiDi listening on (ws:\/\/\S+)/);
      if (line?.[1]) resolve(line[1]);
    });
    exited.then(() => reject(new Error(`Firefox ended: ${said.slice(-500)}`)));
  });
  return { bidi: await Bidi.connect(address), exited, kill: () => child.kill('SIGKILL') };
}

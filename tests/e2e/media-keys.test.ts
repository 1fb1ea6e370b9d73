import { execFileSync, spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, launch, type TestBrowser, until } from './browsers';
import { servePages, story } from './pages';
import { highlights, read } from './product';
import { giveVoices } from './voices';

const hasBus =
  spawnSync('dbus-daemon', ['--version']).status === 0 && spawnSync('dbus-send', ['--help']).error === undefined;
if (!hasBus) console.warn('media keys are not tried without dbus-daemon and dbus-send');

const send = (...args: string[]): string => execFileSync('dbus-send', ['--session', ...args], { encoding: 'utf8' });
const player = (): string | undefined =>
  send('--print-reply', '--dest=org.freedesktop.DBus', '/', 'org.freedesktop.DBus.ListNames').match(
    /org\.mpris\.MediaPlayer2\.chromium[^"]*/,
  )?.[0];

const canSkip = (): boolean => {
  const name = player();
  if (!name) return false;
  const property = ['string:org.mpris.MediaPlayer2.Player', 'string:CanGoNext'];
  const get = 'org.freedesktop.DBus.Properties.Get';
  return send('--print-reply', `--dest=${name}`, '/org/mpris/MediaPlayer2', get, ...property).includes('true');
};

// The keys of a keyboard reach a browser over the desktop's bus (MPRIS). Firefox has voices for tests, but no sound to go with them.
describe.runIf(hasBus && BROWSERS.includes('chromium'))('media keys in chromium', () => {
  const server = servePages({
    '/a': story({ title: 'Il ponte', mark: 'Il ponte resta aperto.' }),
    '/strict': {
      headers: { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" },
      body: story({ title: 'The bridge', mark: 'The bridge stays open.' }),
    },
  });
  let browser: TestBrowser;
  let bus = 0;

  beforeAll(async () => {
    const [address = '', pid] = execFileSync(
      'dbus-daemon',
      ['--session', '--fork', '--print-address=1', '--print-pid=1'],
      {
        encoding: 'utf8',
      },
    ).split('\n');
    bus = Number(pid);
    process.env.DBUS_SESSION_BUS_ADDRESS = address;
    browser = await launch('chromium');
    // The voice that goes on for ever.
    await browser.extension(() => chrome.storage.local.set({ speech: { voices: { en: 'Teresa Cornelys' } } }));
  });
  afterAll(async () => {
    await browser?.close();
    delete process.env.DBUS_SESSION_BUS_ADDRESS;
    if (bus) process.kill(bus);
  });

  test('skip and pause, and are given back', async () => {
    const { tab } = browser;
    await read(browser, tab, server.url('/a'));
    await giveVoices(tab, 'en-GB');
    await tab.press('r');
    const spoken = async () => (await highlights(tab))['backstory-spoken']?.[0] ?? '';
    await until(spoken, 'a sentence lit');
    const first = await spoken();
    await until(async () => canSkip(), 'the player on the bus');
    const key = (name: string) =>
      send(
        '--type=method_call',
        `--dest=${player()}`,
        '/org/mpris/MediaPlayer2',
        `org.mpris.MediaPlayer2.Player.${name}`,
      );
    key('Next');
    await until(async () => (await spoken()) !== first, 'the next sentence');
    key('Previous');
    await until(async () => (await spoken()) === first, 'the first sentence again');
    key('Pause');
    await until(() => tab.eval(() => navigator.mediaSession.playbackState === 'paused'), 'the pause');
    await tab.press('Escape');
    await until(async () => !canSkip(), 'the keys to be free');
    expect(await tab.eval(() => navigator.mediaSession.playbackState)).toBe('none');
  });

  test('are left alone by a page that forbids all sound, which is read aloud all the same', async () => {
    const { tab } = browser;
    await read(browser, tab, server.url('/strict'));
    await giveVoices(tab, 'en-GB');
    await tab.press('r');
    await until(async () => (await highlights(tab))['backstory-spoken']?.[0], 'a sentence lit');
    expect(canSkip()).toBe(false);
  });
});

import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULTS } from '../../../lib/browser/reader-settings';

const HARBOUR = 'https://www.harbour.example/news/1';
const RIVER = 'https://river.example/';

vi.stubGlobal('chrome', fakeBrowser);

beforeEach(() => {
  fakeBrowser.reset();
  vi.resetModules();
});

/** As after a start of the extension: migrations run when the module is loaded. */
const load = () => import('../../../lib/browser/kept-settings');

test('without anything kept, the defaults', async () => {
  const { loadSettings, settingsOf } = await load();
  expect(settingsOf(await loadSettings(), HARBOUR)).toEqual(DEFAULTS);
});

test.each([
  ['a number', 3],
  ['a list', []],
  ['entries that are none', { all: 'dark', sites: [null, ['a.example'], [7, {}], 'b.example'] }],
])('a broken value falls back: %s', async (_, value) => {
  await fakeBrowser.storage.local.set({ readerSettings: value });
  const { loadSettings, settingsOf } = await load();
  expect(settingsOf(await loadSettings(), HARBOUR)).toEqual(DEFAULTS);
});

test('settings of one site leave the others alone, and go with the site', async () => {
  const { changeSettings, forgetSiteSettings, loadSettings, settingsOf, withOwnSettings, withSettings } = await load();
  await changeSettings((kept) => withOwnSettings(kept, HARBOUR, { ...DEFAULTS, size: 24 }));
  await changeSettings((kept) => withSettings(kept, HARBOUR, { ...DEFAULTS, size: 25 }));
  await changeSettings((kept) => withSettings(kept, RIVER, { ...DEFAULTS, theme: 'sepia' }));
  const kept = await loadSettings();
  expect(settingsOf(kept, HARBOUR)).toEqual({ ...DEFAULTS, size: 25 });
  expect(settingsOf(kept, RIVER)).toEqual({ ...DEFAULTS, theme: 'sepia' });
  await forgetSiteSettings('harbour.example');
  expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('harbour');
  expect(settingsOf(await loadSettings(), HARBOUR)).toEqual({ ...DEFAULTS, theme: 'sepia' });
});

test('of the sites with settings of their own the oldest goes first', async () => {
  const { parseKept, withOwnSettings } = await load();
  let kept = parseKept(null);
  for (let n = 0; n < 320; n++) kept = withOwnSettings(kept, `https://s${n}.example/`, DEFAULTS);
  expect(kept.sites).toHaveLength(300);
  expect(kept.sites[0]?.[0]).toBe('s20.example');
});

test('what version 1 kept is there after the update, and stays', async () => {
  const version1 = { ...DEFAULTS, focus: undefined, size: 23, theme: 'grey', lineGuide: false, paragraphFocus: true };
  await fakeBrowser.storage.local.set({
    readerSettings: { all: version1, sites: [['harbour.example', { ...version1, size: 30, lineGuide: true }]] },
  });
  for (const start of ['the update', 'the next start']) {
    vi.resetModules();
    const { loadSettings, settingsOf } = await load();
    const kept = await loadSettings();
    expect(settingsOf(kept, RIVER), start).toEqual({ ...DEFAULTS, size: 23, theme: 'grey', focus: 'paragraph' });
    expect(settingsOf(kept, HARBOUR), start).toEqual({ ...DEFAULTS, size: 30, theme: 'grey', focus: 'line' });
  }
});

test.each([[null], ['dark'], [[]], [{ all: 3, sites: [4, [5]] }]])(
  'a broken value of version 1 falls back: %j',
  async (value) => {
    await fakeBrowser.storage.local.set({ readerSettings: value });
    const { loadSettings, settingsOf } = await load();
    expect(settingsOf(await loadSettings(), HARBOUR)).toEqual(DEFAULTS);
  },
);

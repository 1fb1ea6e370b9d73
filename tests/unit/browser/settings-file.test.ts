import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.stubGlobal('chrome', fakeBrowser);
const { exportSettings, importSettings } = await import('../../../lib/browser/settings-file');
const settings = await import('../../../lib/browser/settings');
const { feedInterval } = await import('../../../lib/browser/feed-interval');
const { storageLimit } = await import('../../../lib/browser/storage-limit');

beforeEach(() => fakeBrowser.reset());

const file = (values: object) => JSON.stringify({ format: 'backstory-settings', version: 1, settings: values });

test('what is exported is taken again elsewhere, whole', async () => {
  await settings.excludedSites.setValue(['bank.example']);
  await settings.chosenLanguage.setValue('en');
  await settings.panelChoices.setValue({ follows: true, marksPage: false });
  await storageLimit.setValue(500_000_000);
  await feedInterval.setValue(1_440);
  const exported = await exportSettings();
  fakeBrowser.reset();
  expect(await importSettings(exported)).toMatchObject({ ok: true, refused: [] });
  expect(await exportSettings()).toBe(exported);
});

test.each([
  ['excludedSites', ['https://bank.example/']],
  ['excludedSites', 'bank.example'],
  ['language', 'tlh'],
  ['storageLimit', -1],
  ['storageLimit', '500'],
  ['storageAge', 0.5],
  ['feedInterval', 1],
  ['readAlong', 'yes'],
  ['panel', { follows: 1, marksPage: false }],
  ['reader', null],
  ['toString', true],
])('%s as %j is no setting, and changes nothing', async (name, value) => {
  const before = await exportSettings();
  expect(await importSettings(file({ [name]: value }))).toEqual({ ok: true, taken: [], refused: [name] });
  expect(await exportSettings()).toBe(before);
});

test.each([
  ['', 'not-settings'],
  ['[1]', 'not-settings'],
  ['{"format":"backstory-archive"}', 'not-settings'],
  [JSON.stringify({ format: 'backstory-settings', version: 2, settings: {} }), 'newer'],
])('%j is refused: %s', async (text, reason) => {
  expect(await importSettings(text)).toEqual({ ok: false, reason });
});

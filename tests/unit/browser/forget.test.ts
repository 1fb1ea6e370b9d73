import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.stubGlobal('chrome', fakeBrowser);
const { forgetReading, forgetSite } = await import('../../../lib/browser/forget');
const { archiveProblem } = await import('../../../lib/browser/archive-problem');
const { choosePlace, chosenPlace } = await import('../../../lib/browser/chosen-places');
const { keepPace, loadPace } = await import('../../../lib/browser/habits');
const kept = await import('../../../lib/browser/kept-settings');
const { DEFAULTS } = await import('../../../lib/browser/reader-settings');
const settings = await import('../../../lib/browser/settings');
const { keepSpeechSettings, loadSpeechSettings } = await import('../../../lib/browser/speech-settings');

const HARBOUR = 'https://www.harbour.example/news/1';
const RIVER = 'https://river.example/';
const own = (url: string) =>
  kept.changeSettings((all) => kept.withOwnSettings(all, url, { ...DEFAULTS, theme: 'sepia' }));

beforeEach(async () => {
  fakeBrowser.reset();
  await settings.chosenLanguage.setValue('fr');
  await settings.excludedSites.setValue(['bank.example']);
  await kept.changeSettings((all) => ({ ...all, all: { ...DEFAULTS, size: 24 } }));
  for (const url of [HARBOUR, RIVER]) {
    await choosePlace(url, 'main');
    await own(url);
  }
  await keepPace([210]);
  await keepSpeechSettings({ rate: 1.5, pitch: 1, voices: { en: 'local:anna' } });
  await archiveProblem.setValue({ reason: 'full', at: '2026-01-01T00:00:00Z' });
  await settings.currentDossier.setValue('d1');
});

test('with everything deleted, nothing that came of reading is left, and what was set is', async () => {
  await forgetReading();
  expect(await fakeBrowser.storage.local.get(null)).toEqual({
    language: 'fr',
    excludedSites: ['bank.example'],
    readerSettings: { all: { ...DEFAULTS, size: 24 }, sites: [] },
    readerSettings$: expect.anything(),
    chosenPlaces: [],
  });
  expect(await loadSpeechSettings()).toEqual({ rate: 1, pitch: 1, voices: {} });
});

test('with a site deleted, what is remembered of others stays', async () => {
  await forgetSite('harbour.example');
  expect(await chosenPlace(HARBOUR)).toBeNull();
  expect(await chosenPlace(RIVER)).toBe('main');
  expect((await kept.loadSettings()).sites.map(([host]) => host)).toEqual(['river.example']);
  expect(await loadPace()).toEqual([210]);
});

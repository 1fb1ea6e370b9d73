import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Messages } from '../../lib/browser/language';
import { violations } from './axe';
import { BROWSERS, click, type Tab, until, useBrowser, type View, visibleText } from './browsers';
import { press, shows } from './controls';
import { servePages, story } from './pages';
import { archiveStats, read } from './product';

/** Gives the page a file as somebody who chooses it does. */
const choose = (view: View, text: string) =>
  view.eval((content: string) => {
    const picker = document.querySelector<HTMLInputElement>('#data ~ * input[type=file], section input[type=file]');
    const files = new DataTransfer();
    files.items.add(new File([content], 'settings.json', { type: 'application/json' }));
    if (!picker) throw new Error('no file can be chosen');
    picker.files = files.files;
    picker.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);

const messages = (language: string): Messages =>
  JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8'));

const theme = (view: View) =>
  view.eval(() => {
    const root = document.querySelector('backstory-reader')?.shadowRoot;
    return root?.querySelector('.page')?.getAttribute('data-theme') ?? null;
  });

describe.each(BROWSERS)('the settings in %s', (name) => {
  const browser = useBrowser(name);
  const server = servePages({ '/mill': story({ title: 'Mill to be rebuilt', mark: 'The old mill burned.' }) });
  let settings: Tab;

  test('a look chosen here is in use at once in the reader that is open', async () => {
    const { tab } = browser();
    await read(browser(), tab, server.url('/mill'));
    expect(await theme(tab)).toBe('system');
    settings = await browser().extensionPage('options.html');
    await until(async () => (await visibleText(settings)).includes('Sepia'), 'the settings');
    for (const scheme of ['dark', 'light'] as const) {
      await browser().setColorScheme(scheme);
      expect(await violations(settings), scheme).toEqual([]);
    }
    await click(settings, 'input[name=theme][value=sepia]');
    await until(async () => (await theme(tab)) === 'sepia', 'the reader in sepia');
  });

  test('a file of settings is taken, and what is none in it is said', async () => {
    await choose(
      settings,
      JSON.stringify({
        format: 'backstory-settings',
        version: 1,
        settings: { excludedSites: ['bank.example'], reader: { all: { theme: 'grey' } }, colour: 'red' },
      }),
    );
    await until(
      async () => (await visibleText(settings)).includes('2 settings were taken from the file. 1 was not understood.'),
      'what was taken',
    );
    expect(await visibleText(settings)).toContain('bank.example');
    await until(async () => (await theme(browser().tab)) === 'grey', 'the reader in grey');
    await choose(settings, '{"format":"something else"}');
    await until(
      async () =>
        (await visibleText(settings)).includes('This is not a file of Backstory’s settings. Nothing was changed.'),
      'the refusal',
    );
    expect(await visibleText(settings)).toContain('bank.example');
  });

  test('what is kept goes after the time that is chosen', async () => {
    await shows(settings, 'article read');
    const keepFor = (months: string) =>
      settings.eval((value: string) => {
        const label = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === 'Keep for');
        const choice = label && document.getElementById(label.htmlFor);
        if (!(choice instanceof HTMLSelectElement)) throw new Error('no time can be chosen');
        choice.value = value;
        choice.dispatchEvent(new Event('change', { bubbles: true }));
      }, months);
    await keepFor('1');
    await press(settings, 'Delete what is older');
    await until(async () => (await archiveStats(settings)).read === 1, 'what is new to be kept');
    // As if it had been read long ago.
    await settings.eval(async () => {
      const ask = async (call: string, ...args: unknown[]) =>
        (await chrome.runtime.sendMessage({ to: 'background', call, args })).value;
      const { lines }: { lines: string[] } = await ask('exportBatch', null);
      const older = lines.map((line) => JSON.stringify({ ...JSON.parse(line), saved: '2020-01-01T00:00:00Z' }));
      await ask('deleteAll');
      await ask(
        'importBatch',
        older.map((text, number) => ({ number, text })),
      );
    });
    expect((await archiveStats(settings)).read).toBe(1);
    await keepFor('1');
    await shows(settings, 'Nothing is stored yet.');
    await keepFor('0');
  });

  test('a language chosen here is that of the settings, the panel and the reader', async () => {
    const german = (key: string) => messages('de')[key]?.message ?? '';
    await settings.eval(() => {
      const choice = document.querySelector<HTMLSelectElement>('#language-choice');
      if (!choice) throw new Error('no language can be chosen');
      choice.value = 'de';
      choice.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await shows(settings, german('options_title'));
    expect(await settings.eval(() => document.documentElement.lang)).toBe('de');
    const { tab } = browser();
    const panel = await read(browser(), tab, server.url('/mill'));
    await shows(panel, german('panel_claims_title'));
    const bar = await tab.eval(
      () => document.querySelector('backstory-reader')?.shadowRoot?.querySelector('.bar')?.textContent,
    );
    expect(bar).toContain(german('reader_toolbar_original'));
  });
});

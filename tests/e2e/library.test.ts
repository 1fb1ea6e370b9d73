import { describe, expect, test } from 'vitest';
import { violations } from './axe';
import { BROWSERS, goBack, type Tab, until, useBrowser } from './browsers';
import { filesContaining } from './browsers/profile';
import { chooseFiles, enter, press, shows, writtenBy } from './controls';
import { servePages, story } from './pages';
import { read, untilStored } from './product';

const CANARY = 'bramblewick';

describe.each(BROWSERS)('the library in %s', (name) => {
  const browser = useBrowser(name);
  const server = servePages({
    '/library': story({ title: 'Library stays open', mark: 'Readers cheered in the street.' }),
    '/mill': story({ title: 'Mill to be rebuilt', mark: `The old ${CANARY} mill burned.` }),
  });
  let library: Tab;
  let file = '';

  test('shows what was read', async () => {
    const { tab } = browser();
    for (const path of ['/library', '/mill']) await untilStored(await read(browser(), tab, server.url(path)));
    library = await browser().extensionPage('library.html');
    await shows(library, '2 found');
    for (const scheme of ['dark', 'light'] as const) {
      await browser().setColorScheme(scheme);
      expect(await violations(library), scheme).toEqual([]);
    }
  });

  test('finds as one types, and opens the article without its page', async () => {
    await enter(library, 'Search', CANARY);
    await shows(library, '1 found');
    expect(await library.eval(() => document.querySelector('.passage mark')?.textContent)).toBe(CANARY);
    const asked = server.asked.length;
    await press(library, 'Mill to be rebuilt');
    await shows(library, `The old ${CANARY} mill burned.`);
    expect(server.asked.length, 'requests').toBe(asked);
    expect(await violations(library)).toEqual([]);
  });

  test('shows what somebody said, each with its article', async () => {
    await press(library, 'Maria Oldfield');
    await shows(library, '2 quotes');
    await shows(library, 'We will keep every one of the doors open');
    expect(await violations(library)).toEqual([]);
    await goBack(library);
    await shows(library, `The old ${CANARY} mill burned.`);
  });

  test('deletes an article, from the disk too', async () => {
    await press(library, 'Delete this article…');
    await press(library, 'Delete it');
    await shows(library, 'It is gone from the disk, too.');
    await press(library, 'Back to the library');
    await enter(library, 'Search', '');
    await shows(library, '1 found');
    await browser().tab.goto('about:blank'); // the panel's session storage, which is in memory, may page out
    await until(() => filesContaining(browser().profile, CANARY).length === 0, 'the disk to be clean').catch(() => {});
    expect(filesContaining(browser().profile, CANARY)).toEqual([]);
  });

  test('writes everything to a file', async () => {
    file = await writtenBy(library, 'Export everything');
    expect(file).toContain('Readers cheered in the street.');
    expect(file.trim().split('\n')).toHaveLength(2);
  });

  test('takes the file again', async () => {
    await press(library, 'Delete everything…');
    await press(library, 'Delete everything');
    await shows(library, 'Nothing is kept yet.');
    await chooseFiles(library, 'Import files…', { 'export.jsonl': `${file}{"url":"javascript:alert(1)"}\n` });
    await shows(library, '1 taken, 1 not taken.');
    await shows(library, 'Not an article of Backstory: line 3');
    await press(library, 'Library stays open');
    await shows(library, 'Readers cheered in the street.');
  });
});

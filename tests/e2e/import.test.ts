import { describe, expect, test } from 'vitest';
import { POCKET, SAVED_PAGE } from '../unit/import/exports';
import { violations } from './axe';
import { BROWSERS, type Tab, useBrowser } from './browsers';
import { chooseFiles, shows } from './controls';

describe.each(BROWSERS)('an import in %s', (name) => {
  const browser = useBrowser(name);
  let library: Tab;

  test('takes an export of Pocket and a saved page, and says what it leaves out and why', async () => {
    library = await browser().extensionPage('library.html');
    await shows(library, 'Nothing is kept yet.');
    await chooseFiles(library, 'Import files…', {
      'part_000000.csv': POCKET,
      'lighthouse.html': SAVED_PAGE,
      'diary.txt': 'Dear diary',
    });
    await shows(library, '3 taken, 3 not taken.');
    await shows(library, 'Without a headline: part_000000.csv (line 4)');
    await shows(library, 'Without a web address: part_000000.csv (line 5)');
    await shows(library, 'Nothing that Backstory knows how to read: diary.txt');
    await shows(library, 'Imported from Pocket, saved on');
    for (const scheme of ['dark', 'light'] as const) {
      await browser().setColorScheme(scheme);
      expect(await violations(library), scheme).toEqual([]);
    }
  });

  test('is found as one types, with who is quoted in the saved page', async () => {
    await library.eval(() => {
      const field = document.querySelector<HTMLInputElement>('input[type=search]');
      if (!field) throw new Error('no search');
      field.value = 'retired pil';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await shows(library, '1 found');
    await shows(library, 'Lighthouse sold for one krone');
    await library.eval(() => document.querySelector<HTMLElement>('.result .view-link')?.click());
    await shows(library, 'Nils Aker');
    await shows(library, 'Imported from a page saved on');
  });
});

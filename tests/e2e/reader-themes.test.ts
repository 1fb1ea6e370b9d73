import { describe, expect, test } from 'vitest';
import { THEMES } from '../../lib/browser/reader-settings';
import { newest } from '../pages/index';
import { violations } from './axe';
import { BROWSERS, useBrowser } from './browsers';
import { read } from './product';
import { keepSettings, openSettings } from './reader-controls';
import { useSite } from './site';

describe.each(BROWSERS)('the themes of the reader in %s', (name) => {
  const browser = useBrowser(name);
  const site = useSite();

  test.each(THEMES)('%s keeps the rules, its settings too', async (theme) => {
    const { tab } = browser();
    await keepSettings(browser(), { theme });
    await read(browser(), tab, site().urlOf(newest.slug));
    expect(await violations(tab, 'backstory-reader')).toEqual([]);
    await openSettings(tab);
    expect(await violations(tab, 'backstory-reader')).toEqual([]);
  });
});

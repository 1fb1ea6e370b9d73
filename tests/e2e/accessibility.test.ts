import { describe, expect, test } from 'vitest';
import { newest } from '../pages/index';
import { violations } from './axe';
import { BROWSERS, until, useBrowser, visibleText } from './browsers';
import { read } from './product';
import { useSite } from './site';

describe.each(BROWSERS)('accessibility in %s', (name) => {
  const browser = useBrowser(name);
  const site = useSite();

  test.each(['light', 'dark'] as const)('reader, panel and settings keep the rules in %s', async (scheme) => {
    await browser().setColorScheme(scheme);
    const { tab } = browser();
    await read(browser(), tab, site().urlOf(newest.slug));
    const panel = await browser().panel(tab);
    expect(await violations(panel)).toEqual([]);
    await panel.eval(() => {
      for (const button of document.querySelectorAll<HTMLElement>('[aria-expanded="false"]')) button.click();
    });
    await until(() => visibleText(panel, '.person-details'), 'the opened cards');
    expect(await violations(panel)).toEqual([]);
    expect(await violations(tab, 'backstory-reader')).toEqual([]);

    const options = await browser().extensionPage('options.html');
    await until(() => visibleText(options, '.deletion'), 'the settings');
    expect(await violations(options)).toEqual([]);
    await options.close();
  });

  test('every control of the panel is reached by the keyboard and has a name', async () => {
    const { tab } = browser();
    const panel = await read(browser(), tab, site().urlOf(newest.slug));
    const nameless = await panel.eval(() =>
      [...document.querySelectorAll<HTMLElement>('button, a[href], [role="button"]')]
        .filter((control) => {
          // Of a group that arrow keys move in, the Tab key reaches one.
          const reached = control.closest('[role="toolbar"]')?.querySelector<HTMLElement>('[tabindex="0"]') ?? control;
          return reached.tabIndex < 0 || !(control.textContent?.trim() || control.ariaLabel);
        })
        .map((control) => control.outerHTML),
    );
    expect(nameless).toEqual([]);
  });
});

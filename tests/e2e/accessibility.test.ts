import { describe, expect, test } from 'vitest';
import type { TabState } from '../../lib/browser/tab-state';
import { newest } from '../pages/index';
import { tab as harbour } from '../unit/components/harbour-fixture';
import { violations } from './axe';
import { BROWSERS, until, useBrowser, visibleText } from './browsers';
import { read } from './product';
import { useSite } from './site';

const nothing = { sentences: [], quotes: [], people: [], dates: [], claims: [] };
/** What the panel may have before it besides the article that a test reads. */
const STATES: Record<string, TabState> = {
  reading: { status: 'reading', url: 'https://courier.test/a', ticket: '1', show: false, force: false },
  'no article': { status: 'not-article', url: 'https://courier.test/', title: 'Front page', likelihood: 0.1 },
  'no access': { status: 'unreadable', url: null, reason: 'no-access' },
  'no text': { status: 'unreadable', url: 'https://courier.test/a', reason: 'empty' },
  failed: { status: 'failed', url: 'https://courier.test/a', message: 'Something in the page broke the reading.' },
  'with everything': { ...harbour, readerOpen: false, reading: 'r2' },
  'in a private window': { ...harbour, reading: 'r3', isPrivate: true, stored: 'private' },
  'with nothing': { ...harbour, reading: 'r4', report: nothing, stored: 'failed', refused: 'The disk is full.' },
};
/** Words that only that state shows. */
const SHOWN: Record<string, string> = {
  reading: 'Reading courier.test',
  'no article': 'Front page',
  'no access': 'Click the Backstory button',
  'no text': 'There is no text here yet',
  failed: 'Something in the page broke the reading.',
  'with everything': 'Mark the page',
  'in a private window': 'nothing of this is stored',
  'with nothing': 'No dated claims were found',
};

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

  test.each(['light', 'dark'] as const)('the panel keeps the rules in every state in %s', async (scheme) => {
    await browser().setColorScheme(scheme);
    const { tab } = browser();
    await read(browser(), tab, site().urlOf(newest.slug));
    const panel = await browser().panel(tab);
    for (const [what, state] of Object.entries(STATES)) {
      await panel.eval(async (wanted: string) => {
        const [front] = await chrome.tabs.query({ active: true, currentWindow: true });
        await chrome.storage.session.set({ [`tab:${front?.id}`]: JSON.parse(wanted) });
      }, JSON.stringify(state));
      const words = SHOWN[what] ?? '';
      await until(async () => (await visibleText(panel)).includes(words), `the state "${what}"`);
      expect(await violations(panel), what).toEqual([]);
    }
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

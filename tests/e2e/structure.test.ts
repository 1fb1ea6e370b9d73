import { describe, expect, test } from 'vitest';
import { violations } from './axe';
import { BROWSERS, type Tab, until, useBrowser } from './browsers';
import { clickIn, clickInReader, shown } from './in-reader';
import { highlights, read, readerIsOpen, readerPage } from './product';
import { useSite } from './site';

const focused = (tab: Tab): Promise<string> =>
  tab.eval(() => document.querySelector('backstory-reader')?.shadowRoot?.activeElement?.textContent ?? '');

describe.each(BROWSERS)('the structure of an article in %s', (name) => {
  const browser = useBrowser(name);
  const site = useSite();
  const open = async () => {
    const panel = await read(browser(), browser().tab, `${site().origin('odd')}/chapters`);
    await until(async () => (await highlights(browser().tab))['backstory-quote']?.length, 'the marks');
    return panel;
  };

  test('stands at its head: section, standfirst, byline, date, minutes', async () => {
    await open();
    const head = await shown(browser().tab, 'main > header');
    for (const part of ['Rivers', 'It has done rather well since.', 'Colleen Maddox', 'October 24, 2026', 'minutes'])
      expect(head).toContain(part);
    expect(head).toMatch(/\((?:.+ ago|yesterday|last \w+)\)/);
  });

  test('the outline leads to its chapters and follows the scroll', async () => {
    const { tab } = browser();
    await open();
    const entries = (await shown(tab, 'nav.outline')) ? 'nav.outline' : '.popup';
    await tab.press('o');
    await until(() => shown(tab, entries), 'the outline');
    expect(await shown(tab, entries)).toContain('What came back');
    await clickIn(tab, { selector: `${entries} li:nth-child(3) button` });
    await until(async () => (await focused(tab)) === 'What came back', 'the chapter to have the focus');
    if (entries === '.popup') await tab.press('o');
    await until(
      async () => (await shown(tab, `${entries} [aria-current="location"]`)) === 'What came back',
      'the chapter to be the one being read',
    );
    await tab.press('Escape');
  });

  test('says how much is left', async () => {
    const { tab } = browser();
    await open();
    await tab.eval(() => scrollTo({ top: 0, behavior: 'instant' }));
    await until(async () => /min left/.test(await readerPage(tab)), 'the minutes left');
    await tab.eval(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
    await until(async () => (await readerPage(tab)).includes('At the end'), 'the end');
  });

  test('a note opens beside its sign, and leads to where it stands and back', async () => {
    const { tab } = browser();
    await open();
    await clickIn(tab, { selector: 'article a[href$="#fn-1"]' });
    await until(async () => (await shown(tab, '.popup')).includes('The lock book calls it sand'), 'the note');
    expect(await shown(tab, '.popup')).not.toContain('↩');
    await tab.press('Escape');
    await until(async () => (await shown(tab, '.popup')) === '', 'the note to close');
    expect(await focused(tab)).toBe('1');
    expect(await readerIsOpen(tab)).toBe(true);

    await tab.press('Enter');
    await until(() => shown(tab, '.popup'), 'the note again');
    await clickInReader(tab, 'Go to the note');
    await until(async () => (await focused(tab)).includes('The lock book'), 'the note in the text');
    await clickIn(tab, { selector: 'article a[href$="#ref-1"]' });
    await until(async () => (await focused(tab)).includes('The last barge'), 'the way back');
  });

  test('a picture is enlarged with its caption', async () => {
    const { tab } = browser();
    await open();
    await clickIn(tab, { selector: 'article .enlarge' });
    await until(async () => (await shown(tab, 'dialog')).includes('The meadows at Stenbro.'), 'the picture');
    expect(await shown(tab, 'dialog')).toContain('Ulla Brandt');
    await tab.press('Escape');
    await until(async () => (await shown(tab, 'dialog')) === '', 'the picture to close');
    expect(await readerIsOpen(tab)).toBe(true);
    const label = await tab.eval(
      () => document.querySelector('backstory-reader')?.shadowRoot?.activeElement?.querySelector('img')?.alt ?? '',
    );
    expect(label, 'the focus is where it was').toContain('Meadows under water');
  });

  test('what is embedded is a card until it is clicked', async () => {
    const { tab } = browser();
    await open();
    expect(await shown(tab, '.embed')).toContain('Video from odd.test');
    const frames = () =>
      tab.eval(() => document.querySelector('backstory-reader')?.shadowRoot?.querySelectorAll('iframe').length);
    expect(await frames()).toBe(0);
    await clickInReader(tab, 'Load it');
    await until(frames, 'the frame');
    const sandbox = await tab.eval(() =>
      document.querySelector('backstory-reader')?.shadowRoot?.querySelector('iframe')?.getAttribute('sandbox'),
    );
    expect(sandbox, 'a frame of the page’s own site must not act as the page').not.toContain('allow-same-origin');
  });

  test('t opens the settings of the text, plus and minus change its size', async () => {
    const { tab } = browser();
    await open();
    const size = () =>
      tab.eval(() => {
        const text = document.querySelector('backstory-reader')?.shadowRoot?.querySelector('article p');
        return text ? Number.parseFloat(getComputedStyle(text).fontSize) : 0;
      });
    const before = await size();
    await tab.press('+');
    await until(async () => (await size()) > before, 'the text to be larger');
    await tab.press('-');
    await until(async () => (await size()) === before, 'the size it had');
    await tab.press('t');
    await until(() => shown(tab, '.tool-panel'), 'the settings of the text');
    await tab.press('Escape');
    await until(async () => (await shown(tab, '.tool-panel')) === '', 'the settings to close');
    expect(await readerIsOpen(tab)).toBe(true);
  });

  test.each(['light', 'dark'] as const)(
    'keeps the rules of accessibility with each of them open in %s',
    async (scheme) => {
      await browser().setColorScheme(scheme);
      const { tab } = browser();
      await open();
      const openers: [string, () => Promise<void>, string][] = [
        ['the keys', () => tab.press('?'), 'dialog.keys'],
        ['a note', () => clickIn(tab, { selector: 'article a[href$="#fn-1"]' }), '.popup'],
        ['a picture', () => clickIn(tab, { selector: 'article .enlarge' }), 'dialog.picture'],
        ['a passage', () => tab.press('j'), '.popup'],
        ['the outline', () => tab.press('o'), '.popup'],
      ];
      await tab.setWidth(700); // the outline has no place beside the text
      for (const [what, opener, selector] of openers) {
        await opener();
        await until(() => shown(tab, selector), what);
        expect(await violations(tab, 'backstory-reader'), what).toEqual([]);
        await tab.press('Escape');
        await until(async () => (await shown(tab, selector)) === '', `${what} to close`);
      }
      await tab.setWidth(1280);
    },
  );

  test('keys that are ours do not reach the page', async () => {
    const { tab } = browser();
    await open();
    await tab.eval(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      for (const type of ['keydown', 'keyup', 'keypress'])
        for (const [target, capture] of [
          [document, true],
          [document, false],
          [window, false],
        ] as const)
          target.addEventListener(type, (event) => heard.push((event as KeyboardEvent).key), capture);
    });
    for (const key of ['j', 'k', 'n', 'p', 'N', 'P', 'o', '?', 'Escape', 'Escape']) await tab.press(key);
    expect(await tab.run('heard')).toEqual([]);
    await tab.press('x');
    expect(await tab.run<string[]>('heard'), 'the test hears keys').toContain('x');
  });
});

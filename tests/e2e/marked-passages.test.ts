import { describe, expect, test } from 'vitest';
import { BROWSERS, until, useBrowser, visibleText } from './browsers';
import { clickInReader, placeIn, placeOfWords, shown } from './in-reader';
import { highlights, read } from './product';
import { openSettings } from './reader-controls';
import { useSite } from './site';

describe.each(BROWSERS)('the marked passages of an article in %s', (name) => {
  const browser = useBrowser(name);
  const site = useSite();
  const open = async () => {
    const panel = await read(browser(), browser().tab, `${site().origin('odd')}/chapters`);
    await until(async () => (await highlights(browser().tab))['backstory-quote']?.length, 'the marks');
    return panel;
  };

  test('a person and a date tell about themselves where the pointer rests', async () => {
    const { tab } = browser();
    await open();
    await tab.hoverAt(5, 300);
    const person = await until(() => placeOfWords(tab, 'backstory-person', 'Jorun Aske'), 'a person in the text');
    await tab.hoverAt(...person);
    await until(async () => (await shown(tab, '.popup')).includes('Jorun Aske'), 'who it is');
    expect(await shown(tab, '.popup')).toMatch(/\d quotes in this article/);
    const [x, y] = await placeIn(tab, { selector: '.popup' });
    await tab.hoverAt(x, y);
    await new Promise((done) => setTimeout(done, 800));
    expect(await shown(tab, '.popup'), 'stays under the pointer').toContain('Jorun Aske');
    await tab.press('Escape');
    await until(async () => (await shown(tab, '.popup')) === '', 'the card to go');

    const day = await until(() => placeOfWords(tab, 'backstory-claim', '12 January 2024'), 'a date in the text');
    await tab.hoverAt(...day);
    await until(async () => (await shown(tab, '.popup')).includes('Friday, January 12, 2024'), 'the day in full');
    await tab.hoverAt(5, 300);
    await until(async () => (await shown(tab, '.popup')) === '', 'the card to go with the pointer');
  });

  test('j and k go from passage to passage, in the text and in the panel', async () => {
    const { tab } = browser();
    const panel = await open();
    await tab.eval(() => scrollTo({ top: 0, behavior: 'instant' }));
    await tab.press('j');
    await until(async () => (await shown(tab, '.popup')).includes('1 of'), 'the first passage');
    const first = (await highlights(tab))['backstory-selected']?.join(' ') ?? '';
    await tab.press('j');
    await until(async () => (await shown(tab, '.popup')).includes('2 of'), 'the second');
    const second = (await highlights(tab))['backstory-selected']?.join(' ') ?? '';
    expect(second).not.toBe(first);
    await until(() => visibleText(panel, '.card[aria-current]'), 'the card in the panel');
    await tab.press('k');
    await until(async () => (await shown(tab, '.popup')).includes('1 of'), 'the first again');
    expect((await highlights(tab))['backstory-selected']?.join(' ')).toBe(first);
    await tab.press('Escape');
  });

  test('a click on a person opens their card in the panel', async () => {
    const { tab } = browser();
    const panel = await open();
    const place = await until(() => placeOfWords(tab, 'backstory-person', 'Mette Skov'), 'a person in the text');
    await tab.clickAt(...place);
    const opened = () =>
      panel.eval(() =>
        [...document.querySelectorAll('.person [aria-expanded="true"]')].map((button) => button.textContent).join(' '),
      );
    await until(async () => (await opened()).includes('Mette Skov'), 'the card in the panel');
  });

  test('m takes the underlines away and brings them back, also in the next article', async () => {
    const { tab } = browser();
    await open();
    const marked = async () => Object.keys(await highlights(tab)).filter((mark) => !mark.endsWith('selected')).length;
    await tab.press('m');
    await until(async () => (await marked()) === 0, 'the underlines to go');
    await read(browser(), tab, `${site().origin('odd')}/rich`);
    expect(await marked()).toBe(0);
    await tab.press('m');
    await until(async () => (await marked()) === 3, 'the underlines');
    await openSettings(tab);
    await clickInReader(tab, 'Underline people, quotes and dates');
    await until(async () => (await marked()) === 0, 'the underlines to go by the settings');
    await clickInReader(tab, 'Underline people, quotes and dates');
    await until(async () => (await marked()) === 3, 'the underlines by the settings');
  });
});

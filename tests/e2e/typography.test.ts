import { beforeEach, describe, expect, test } from 'vitest';
import { BROWSERS, type Tab, until, useBrowser } from './browsers';
import { servePages, story } from './pages';
import { read, readerIsOpen } from './product';
import {
  clickOn,
  focused,
  forgetSettings,
  goTo,
  keepSettings,
  look,
  openSettings,
  settingsAreOpen,
} from './reader-controls';

/** A page that allows no fonts at all, and sets its own text in a common one. */
const strict = {
  headers: { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; font-src 'none'" },
  body: story({
    title: 'Ferry sails at noon',
    mark: 'No fonts here.',
    head: '<style>article p { font-family: "Liberation Mono", monospace }</style>',
  }),
};
const page = story({ title: 'Library stays open', mark: 'The shelves as they were.' });

/** Families of the document's fonts that are loaded. */
const loadedFonts = (tab: Tab): Promise<string[]> =>
  tab.eval(() =>
    [...document.fonts]
      .filter(({ status }) => status === 'loaded')
      .map(({ family }) => `"${family.replaceAll('"', '')}"`),
  );

/** The width of the first line's worth of letters, which tells one font from another. */
const textWidth = (tab: Tab): Promise<number> =>
  tab.eval(() => {
    const text = document.querySelector('backstory-reader')?.shadowRoot?.querySelector('article p')?.firstChild;
    if (!text) throw new Error('no text');
    const range = document.createRange();
    range.setStart(text, 0);
    range.setEnd(text, 12);
    return range.getBoundingClientRect().width;
  });

describe.each(BROWSERS)('the text of the clean page in %s', (name) => {
  const browser = useBrowser(name);
  const server = servePages({ '/a': page, '/b': page, '/strict': strict });
  beforeEach(() => forgetSettings(browser()));

  test('is set by keyboard and by click, at once, and stays so', async () => {
    const { tab } = browser();
    await read(browser(), tab, server.url('/a'));
    expect(await look(tab)).toEqual({ size: '19px', paper: 'rgb(253, 252, 249)' });
    await openSettings(tab);
    await goTo(tab, 'Size: more', 'Tab');
    await tab.press('Enter');
    await tab.press('Enter');
    expect((await look(tab)).size).toBe('21px');
    await clickOn(tab, 'Sepia');
    expect((await look(tab)).paper).toBe('rgb(245, 236, 217)');

    await tab.press('Escape');
    expect(await settingsAreOpen(tab)).toBe(false);
    expect(await focused(tab)).toBe('Text');
    await tab.press('Escape');
    await until(async () => !(await readerIsOpen(tab)), 'the reader to go');

    await read(browser(), tab, server.url('/b', 'other.test'));
    expect(await look(tab)).toEqual({ size: '21px', paper: 'rgb(245, 236, 217)' });
    await openSettings(tab);
    await clickOn(tab, 'Reset');
    expect(await look(tab)).toEqual({ size: '19px', paper: 'rgb(253, 252, 249)' });
  });

  test('is set for one site alone', async () => {
    const { tab } = browser();
    await read(browser(), tab, server.url('/a'));
    await openSettings(tab);
    await clickOn(tab, 'Only for page.test');
    await clickOn(tab, 'Black');
    expect((await look(tab)).paper).toBe('rgb(0, 0, 0)');
    await read(browser(), tab, server.url('/a', 'other.test'));
    expect((await look(tab)).paper).toBe('rgb(253, 252, 249)');
    await read(browser(), tab, server.url('/b'));
    expect((await look(tab)).paper).toBe('rgb(0, 0, 0)');
    await openSettings(tab);
    await clickOn(tab, 'Only for page.test');
    expect((await look(tab)).paper).toBe('rgb(253, 252, 249)');
  });

  test.each([
    ['Atkinson Hyperlegible', '"Backstory Atkinson Hyperlegible Next"'],
    ['OpenDyslexic', '"Backstory OpenDyslexic"'],
  ])('is set in %s although the page allows no fonts, and the font goes with the reader', async (label, family) => {
    const { tab } = browser();
    await read(browser(), tab, server.url('/strict'));
    const before = await textWidth(tab);
    await openSettings(tab);
    await clickOn(tab, label);
    await until(async () => (await loadedFonts(tab)).includes(family), 'the font');
    await until(async () => (await textWidth(tab)) !== before, 'the text in the font');
    await tab.press('Escape');
    await tab.press('Escape');
    await until(async () => !(await readerIsOpen(tab)), 'the reader to go');
    expect(await loadedFonts(tab)).toEqual([]);
  });

  test('is set in the font of the page', async () => {
    const { tab } = browser();
    await read(browser(), tab, server.url('/strict'));
    await openSettings(tab);
    await clickOn(tab, 'The page’s own');
    const family = await tab.eval(() => {
      const text = document.querySelector('backstory-reader')?.shadowRoot?.querySelector('article p');
      return text ? getComputedStyle(text).fontFamily : '';
    });
    expect(family).toMatch(/^"Liberation Mono"/);
  });

  test('keeps all of itself at the widest spacing in the narrowest window, and nothing scrolls sideways', async () => {
    const { tab } = browser();
    const widest = { size: 24, leading: 2, letterSpacing: 12, wordSpacing: 16, paragraphGap: 2 };
    await keepSettings(browser(), widest);
    await read(browser(), tab, server.url('/a'));
    await tab.setWidth(320);
    const cut = await tab.eval(() => {
      const root = document.querySelector('backstory-reader')?.shadowRoot;
      return [...(root?.querySelectorAll('.page *') ?? [])]
        .filter((element) => !element.closest('.visually-hidden, .tool-words, svg'))
        .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
        .map((element) => element.outerHTML.slice(0, 80));
    });
    expect(cut).toEqual([]);
    expect(await tab.eval(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await tab.setWidth(1280);
  });
});

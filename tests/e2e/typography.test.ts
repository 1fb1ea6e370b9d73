import { beforeEach, describe, expect, test } from 'vitest';
import { BROWSERS, type Tab, until, useBrowser } from './browsers';
import { clickInReader } from './in-reader';
import { servePages, story } from './pages';
import { read, readerIsOpen } from './product';
import { focused, forgetSettings, goTo, keepSettings, look, openSettings, settingsAreOpen } from './reader-controls';

/** A page that allows no fonts at all, and sets its own text in a common one. */
const strict = {
  headers: { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; font-src 'none'" },
  body: story({
    title: 'Ferry sails at noon',
    mark: 'No fonts here.',
    head: '<style>article p { font-family: "Liberation Mono", monospace }</style>',
  }),
};
/** Set wide, slanted and hyphenated by the settings: none of which Chinese and Arabic can bear. */
const loose = { letterSpacing: 10, hyphenate: true, measure: 90 };
const chinese = foreign('zh-Hans', 'ltr', '北岸灯塔明年春天重修', [
  '港口委员会周二以七票对四票决定，明年春天起重修北岸的旧灯塔，并在塔下开设一间小型博物馆。工程预计耗资486万元，其中三分之一来自2019年以来的捐款。',
  '主席说：“我们<em>不会</em>让这座灯塔倒下。”附近的居民在会后久久不愿离去，他们谈起从前雾夜里的钟声，以及那位守了三十一年灯塔的老人，还有他养的那条黄狗。',
]);
const arabic = foreign('ar', 'rtl', 'المنارة القديمة تفتح أبوابها من جديد', [
  'قرر مجلس الميناء يوم الثلاثاء ترميم المنارة القديمة على الشاطئ الشمالي، وافتتاح متحف صغير في أسفلها مع حلول الربيع المقبل، بعد نقاش دام أربع ساعات.',
  'وقالت رئيسة المجلس إن السكان <em>لن يتركوا</em> المنارة تسقط، وإن ثلث التكاليف جاء من تبرعات جمعت منذ عام 2019 في المدينة والقرى المحيطة بها.',
]);

function foreign(lang: string, dir: string, title: string, texts: string[]): string {
  const paragraphs = [1, 2, 3, 4].flatMap(() => texts.map((text) => `<p>${text}</p>`)).join('');
  return `<!doctype html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="article"></head><body><main><article><h1>${title}</h1>${paragraphs}</article></main></body></html>`;
}

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
  const server = servePages({ '/a': page, '/b': page, '/strict': strict, '/zh': chinese, '/ar': arabic });
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
    await clickInReader(tab, 'Sepia');
    expect((await look(tab)).paper).toBe('rgb(245, 236, 217)');

    await tab.press('Escape');
    expect(await settingsAreOpen(tab)).toBe(false);
    expect(await focused(tab)).toBe('Text');
    await tab.press('Escape');
    await until(async () => !(await readerIsOpen(tab)), 'the reader to go');

    await read(browser(), tab, server.url('/b', 'other.test'));
    expect(await look(tab)).toEqual({ size: '21px', paper: 'rgb(245, 236, 217)' });
    await openSettings(tab);
    await clickInReader(tab, 'Reset');
    expect(await look(tab)).toEqual({ size: '19px', paper: 'rgb(253, 252, 249)' });
  });

  test('is set for one site alone', async () => {
    const { tab } = browser();
    await read(browser(), tab, server.url('/a'));
    await openSettings(tab);
    await clickInReader(tab, 'Only for page.test');
    await clickInReader(tab, 'Black');
    expect((await look(tab)).paper).toBe('rgb(0, 0, 0)');
    await read(browser(), tab, server.url('/a', 'other.test'));
    expect((await look(tab)).paper).toBe('rgb(253, 252, 249)');
    await read(browser(), tab, server.url('/b'));
    expect((await look(tab)).paper).toBe('rgb(0, 0, 0)');
    await openSettings(tab);
    await clickInReader(tab, 'Only for page.test');
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
    await clickInReader(tab, label);
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
    await clickInReader(tab, 'The page’s own');
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

  test('stands in lines of 66 letters, whatever the font', async () => {
    const { tab } = browser();
    for (const font of ['serif', 'sans', 'legible', 'dyslexic'] as const) {
      await keepSettings(browser(), { font });
      await read(browser(), tab, server.url('/a'));
      await until(
        async () => !['legible', 'dyslexic'].includes(font) || (await loadedFonts(tab)).length > 3,
        'the font',
      );
      const letters = await tab.eval(() => {
        const text = document.querySelector('backstory-reader')?.shadowRoot?.querySelector('article p:nth-of-type(4)');
        if (!(text instanceof HTMLElement)) throw new Error('no text');
        const { width } = text.getBoundingClientRect();
        text.style.cssText = 'white-space: nowrap; width: max-content';
        return (width / text.getBoundingClientRect().width) * (text.textContent?.length ?? 0);
      });
      expect(Math.abs(letters - 66), font).toBeLessThan(4);
    }
  });

  test.each([
    ['Chinese', '/zh', 'ltr'],
    ['Arabic', '/ar', 'rtl'],
  ] as const)('is set in %s by the rules of that script', async (language, path, direction) => {
    const { tab } = browser();
    await keepSettings(browser(), loose);
    await read(browser(), tab, server.url(path));
    const text = await tab.eval(() => {
      const root = document.querySelector('backstory-reader')?.shadowRoot;
      const [paragraph, title, word] = ['article p', 'h1', 'em'].map((one) => root?.querySelector(one));
      if (!paragraph || !title || !word) throw new Error('no text');
      const { direction, letterSpacing, hyphens, fontSize } = getComputedStyle(paragraph);
      const spacings = [letterSpacing, getComputedStyle(title).letterSpacing].map(
        (space) => Number.parseFloat(space) || 0,
      );
      const characters = paragraph.getBoundingClientRect().width / Number.parseFloat(fontSize);
      return { direction, spacings, hyphens, characters, slant: getComputedStyle(word).fontStyle };
    });
    expect(text).toMatchObject({ direction, spacings: [0, 0], slant: 'normal' });
    if (language !== 'Chinese') return;
    expect(text.hyphens).toBe('manual');
    expect(text.characters).toBeLessThanOrEqual(40);
    expect(text.characters).toBeGreaterThan(36);
  });
});

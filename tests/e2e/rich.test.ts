import { describe, expect, test } from 'vitest';
import { BROWSERS, type Tab, until, useBrowser } from './browsers';
import { clickIn, clickInReader } from './in-reader';
import { readerPage } from './product';
import { useSite } from './site';

/** A real click on the link of the article that leads there. */
const follow = (tab: Tab, hash: string) => clickIn(tab, { selector: `article a[href$="${hash}"]` });

/** What has the focus in the reader, and whether it is in view. */
const focused = (tab: Tab): Promise<string> =>
  tab.eval(() => {
    const element = document.querySelector('backstory-reader')?.shadowRoot?.activeElement;
    const box = element?.getBoundingClientRect();
    return box && box.top >= 0 && box.top < innerHeight ? (element?.textContent ?? '') : '';
  });

describe.each(BROWSERS)('an article with more than paragraphs, in %s', (name) => {
  const browser = useBrowser(name);
  const site = useSite();

  test('keeps tables, lists, code, formulas, posts and players, and footnotes lead there and back', async () => {
    const { tab } = browser();
    const url = `${site().origin('odd')}/rich`;
    await tab.goto(url);
    await browser().clickAction(tab);
    await until(async () => (await readerPage(tab)).includes('Postcards sold'), 'the table');
    const text = await readerPage(tab);
    expect(text).toContain('drawn in pencil');
    expect(text).toContain('Garnet Point (@garnetpoint)');
    expect(text).toContain('Film: thirty-one years on the rock');
    const kinds = await tab.eval(() => {
      const article = document.querySelector('backstory-reader')?.shadowRoot?.querySelector('article');
      return ['li li', 'caption', 'figure img', 'math mfrac', 'pre', 'details summary', 'blockquote'].filter(
        (kind) => !article?.querySelector(kind),
      );
    });
    expect(kinds).toEqual([]);

    await follow(tab, '#note1');
    await until(async () => (await readerPage(tab)).includes('Go to the note'), 'the note beside its sign');
    await clickInReader(tab, 'Go to the note');
    await until(async () => (await focused(tab)).includes('Before 1984'), 'the footnote');
    await follow(tab, '#ref1');
    await until(async () => (await focused(tab)).includes('once in 20 seconds'), 'the way back');
    expect(await tab.eval(() => document.URL)).toBe(url);
  });
});

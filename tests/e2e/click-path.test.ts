import { describe, expect, test } from 'vitest';
import { articles, type SampleArticle, textOf } from '../pages/index';
import { BROWSERS, useBrowser } from './browsers';
import { read, readerPage, readerText, shownClaims, shownPeople } from './product';
import { CLUTTER, fold, useSite } from './site';

/** One article of each outlet and story: the engines have their own tests over all of them. */
const chosen = articles.filter(
  ({ outlet, story }, place) =>
    place === articles.findIndex((other) => other.outlet === outlet && other.story === story),
);

/** The blocks of an article that a text lacks. */
function missing(article: SampleArticle, text: string): string[] {
  const folded = fold(text);
  return textOf(article)
    .split('\n\n')
    .map(fold)
    .filter((block) => !folded.includes(block));
}

describe.each(BROWSERS)('one click on the toolbar button in %s', (name) => {
  const browser = useBrowser(name);
  const site = useSite();

  test.each(chosen)('clears the page and lists who says what in $slug', async (article) => {
    const { tab } = browser();
    const panel = await read(browser(), tab, site().urlOf(article.slug));

    const shown = await readerPage(tab);
    expect(shown).toContain(article.title);
    expect(CLUTTER.filter((phrase) => shown.includes(phrase))).toEqual([]);
    expect(missing(article, await readerText(tab))).toEqual([]);

    const names = (await shownPeople(panel)).map((person) => person.name);
    const { people, claims } = article.expected;
    expect(
      people
        .filter(({ kind }) => kind === 'person')
        .map((person) => person.name)
        .filter((person) => !names.includes(person)),
    ).toEqual([]);
    const sentences = await shownClaims(panel);
    expect(
      claims.map(({ contains }) => contains).filter((words) => !sentences.some((sentence) => sentence.includes(words))),
    ).toEqual([]);
  });

  test.each(['amp', 'strict', 'app'])('works on the variant "%s" of an article', async (variant) => {
    const outlet = variant === 'amp' ? 'ledger' : 'wire';
    const article = articles.find((candidate) => candidate.outlet === outlet);
    if (!article) throw new Error(`no article of ${outlet}`);
    const { tab } = browser();
    await read(browser(), tab, site().urlOf(article.slug, variant));
    expect(missing(article, await readerText(tab))).toEqual([]);
  });
});

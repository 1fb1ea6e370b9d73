import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { serveFile } from '../run/static-server';
import { BROWSERS, useBrowser } from './browsers';
import { read, readerPage, readerText, shownPeople, stateOf } from './product';
import { fold } from './site';

/** A real page in full clutter. Its text belongs to its publisher, so it lies outside of the project. */
const FOLDER = path.resolve('../shared/seed');
const isHere = existsSync(path.join(FOLDER, 'page.html'));
if (!isHere) console.warn(`the seed page is not here, its tests are skipped: ${FOLDER}`);

interface Expected {
  article: { title: string };
  mustNotAppearInReader: string[];
  people: { name: string; kind?: string; quotes: number }[];
  claims: { contains: string; from: string; to?: string }[];
}

describe.runIf(isHere).each(BROWSERS)('the seed page in %s', (name) => {
  const browser = useBrowser(name);
  const file = (base: string) => readFileSync(path.join(FOLDER, base), 'utf8');

  test('is read as a careful reader would', async () => {
    const expected: Expected = JSON.parse(file('expected.json'));
    const page = await serveFile(path.join(FOLDER, 'page.html'));
    try {
      const { tab } = browser();
      const panel = await read(browser(), tab, page.url);
      expect(fold(await readerText(tab))).toBe(fold(file('body.txt')));
      const shown = await readerPage(tab);
      expect(shown).toContain(expected.article.title);
      expect(expected.mustNotAppearInReader.filter((phrase) => shown.includes(phrase))).toEqual([]);

      const named = expected.people.filter(({ kind }) => kind === undefined).map((person) => person.name);
      const people = (await shownPeople(panel)).map((person) => person.name);
      expect(named.filter((person) => !people.includes(person))).toEqual([]);

      const state = await stateOf(panel);
      if (state?.status !== 'article') throw new Error('no article');
      const { article, report } = state;
      const inMarks = [...article.text.matchAll(/“([^”]+)”/g)].map((match) => match[1] ?? '');
      const quoted = report.quotes
        .filter(({ kind }) => kind !== 'indirect')
        .flatMap(({ spans }) => spans.map(([start, end]) => article.text.slice(start, end)));
      expect(inMarks.filter((words) => !quoted.some((text) => text.includes(words.replace(/[,.]$/, ''))))).toEqual([]);

      const dated = expected.claims.filter(({ contains, from, to }) =>
        report.claims.some(
          (claim) =>
            fold(article.text.slice(claim.start, claim.end)).includes(contains) &&
            claim.from === from &&
            (to === undefined || claim.to === to),
        ),
      );
      expect(dated.length).toBeGreaterThanOrEqual(7);
    } finally {
      await page.close();
    }
  });
});

import { beforeEach, describe, expect, it, test } from 'vitest';
import { analyse } from '../../../lib/analyse/analyse';
import type { Archive } from '../../../lib/archive/archive';
import { EVERYTHING, type LibraryQuery } from '../../../lib/archive/library';
import { searchExpression } from '../../../lib/archive/search-expression';
import { openInMemory } from './in-memory';
import { inSteps } from './in-steps';
import { keptArticle } from './kept-article';

const FERRY = keptArticle({
  url: 'https://courier.test/ferry',
  title: 'Night ferry to Skarholm suspended',
  text: 'The night ferry was suspended on Friday.\n\n“We have no second crew,” said Tove Lindqvist, head of the line.',
  published: '2025-03-07T08:00:00Z',
});
const CREW = keptArticle({
  url: 'https://news.courier.test/crew',
  title: 'A crew is found',
  text: 'Sailors from the mainland will run the night boat.\n\n“They start in May,” Tove Lindqvist said.',
  published: '2025-04-11',
});
const ORCHARD = keptArticle({
  url: 'https://gazette.test/orchard',
  title: 'Orchard wins a prize',
  text: 'The orchard behind the night school was praised.\n\n“It was a dry year,” said Per Lindqvist, who owns it.',
  published: '2024-10-01',
  links: [{ url: 'https://gazette.test/cider', title: 'Cider press reopens', published: '2024-09-02' }],
});

describe('the library', () => {
  let archive: Archive;
  const titles = (query: Partial<LibraryQuery>) =>
    archive.search({ ...EVERYTHING, ...query }, 50).results.map(({ title }) => title);

  beforeEach(() => {
    archive = openInMemory({ now: () => '2025-05-01T12:00:00Z' });
    for (const article of [FERRY, CREW, ORCHARD]) archive.save({ article, report: analyse(article) });
  });

  it('shows everything, newest first, when nothing is asked for', () => {
    expect(titles({})).toEqual([CREW.title, FERRY.title, ORCHARD.title, 'Cider press reopens']);
  });

  it('wants all of the words, in any form and unfinished at the end', () => {
    expect(titles({ text: 'suspend ferries' })).toEqual([FERRY.title]);
    expect(titles({ text: 'night sail' })).toEqual([CREW.title]);
    expect(titles({ text: 'night zebra' })).toEqual([]);
  });

  it('lists whom it quotes, most quoted first, and finds them by a part of the name', () => {
    expect(archive.people('')).toEqual([
      { name: 'Tove Lindqvist', quotes: 2 },
      { name: 'Per Lindqvist', quotes: 1 },
    ]);
    expect(archive.people(' per ').map(({ name }) => name)).toEqual(['Per Lindqvist']);
    expect(archive.people('%')).toEqual([]);
  });

  it('takes words in quotation marks as a phrase', () => {
    expect(titles({ text: '"night school"' })).toEqual([ORCHARD.title]);
    expect(titles({ text: '“school night”' })).toEqual([]);
    expect(titles({ text: '« night school »' })).toEqual(titles({ text: '“night school”' }));
  });

  it('marks what was found in headline and passage', () => {
    const [result] = archive.search({ ...EVERYTHING, text: 'ferry' }, 50).results;
    const words = ({ text, marks }: { text: string; marks: [number, number][] }) =>
      marks.map(([start, end]) => text.slice(start, end));
    expect(result && words(result.headline)).toEqual(['ferry']);
    expect(result?.snippet && words(result.snippet)).toEqual(['ferry']);
  });

  it('counts all that is found, and gives as many as are wanted', () => {
    const { total, results } = archive.search({ ...EVERYTHING, text: 'night' }, 1);
    expect([total, results.length]).toEqual([3, 1]);
  });

  test.each<[string, Partial<LibraryQuery>, string[]]>([
    ['site with its subdomains', { site: 'courier.test' }, [CREW.title, FERRY.title]],
    ['first day', { from: '2025-03-07' }, [CREW.title, FERRY.title]],
    ['last day', { to: '2025-03-07', from: '2025-01-01' }, [FERRY.title]],
    ['headlines alone', { provenance: 'seen' }, ['Cider press reopens']],
    ['person, not a namesake', { person: 'Tove Lindqvist' }, [CREW.title, FERRY.title]],
    ['family name, which may be either', { person: 'Lindqvist' }, [CREW.title, FERRY.title, ORCHARD.title]],
    [
      'all of them together',
      { person: 'lindqvist', text: 'night', site: 'courier.test', to: '2025-03-31' },
      [FERRY.title],
    ],
  ])('narrows by %s', (_, query, expected) => expect(titles(query)).toEqual(expected));

  it('gives an article back in its blocks, with those it quotes', () => {
    const [{ id } = { id: 0 }] = archive.search({ ...EVERYTHING, text: 'ferry' }, 1).results;
    const article = archive.article(id);
    expect(article?.blocks.map(({ start, end }) => article.text.slice(start, end))).toEqual(FERRY.text.split('\n\n'));
    expect(article?.people).toContainEqual(expect.objectContaining({ name: 'Tove Lindqvist', quotes: 1 }));
  });

  it('gives all that somebody said, newest first, with the articles', () => {
    const { quotes, roles } = archive.person('Tove Lindqvist', 50);
    expect(quotes.map(({ text, article }) => [text.replace(/,$/, ''), article.title])).toEqual([
      ['They start in May', CREW.title],
      ['We have no second crew', FERRY.title],
    ]);
    expect(roles).toEqual(['head of the line']);
    const newest = archive.person('Tove Lindqvist', 1);
    expect([newest.quotes.map(({ article }) => article.title), newest.total]).toEqual([[CREW.title], 2]);
  });

  it('deletes one article with what it quotes', () => {
    const [{ id } = { id: 0 }] = archive.search({ ...EVERYTHING, text: 'ferry' }, 1).results;
    expect(inSteps(() => archive.deleteArticle(id))).toBe(1);
    expect(inSteps(() => archive.deleteArticle(id))).toBe(0);
    expect(archive.article(id)).toBeNull();
    expect(titles({ text: 'ferry' })).toEqual([]);
    expect(archive.person('Tove Lindqvist', 50).quotes).toHaveLength(1);
  });

  it('deletes what is found and nothing else', () => {
    expect(inSteps(() => archive.deleteFound({ ...EVERYTHING, from: '2024-09-01', to: '2024-10-01' }))).toBe(2);
    expect(titles({})).toEqual([CREW.title, FERRY.title]);
    expect(archive.sites()).toEqual([
      { host: 'courier.test', articles: 1 },
      { host: 'news.courier.test', articles: 1 },
    ]);
  });

  it.each(['"', '*', 'AND', 'a-b', 'x:y', "don't", '“', 'NEAR(a b)', '^a', '\u0002'])('survives %j', (text) => {
    expect(() =>
      archive.search({ ...EVERYTHING, text, person: text, site: text, from: text, to: text }, 50),
    ).not.toThrow();
  });
});

test('a word is finished by the space after it', () => {
  expect(searchExpression('old brid')).toBe('"old" AND ("brid" OR "brid" *)');
  expect(searchExpression('old bridge ')).toBe('"old" AND "bridge"');
  expect(searchExpression('"old bridge"')).toBe('"old bridge"');
});

test('a letter or two begin too many words to stand for them', () => {
  expect(searchExpression('old br')).toBe('"old" AND "br"');
  expect(searchExpression('the ferry’s')).toBe('"the" AND "ferry s"');
  expect(searchExpression('old bri', 4)).toBe('"old" AND "bri"');
});

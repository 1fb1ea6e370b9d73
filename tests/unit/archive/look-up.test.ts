import { beforeEach, describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/analyse/analyse';
import type { Archive } from '../../../lib/archive/archive';
import { openInMemory } from './in-memory';
import { keptArticle } from './kept-article';

const WEIR = keptArticle({
  url: 'https://courier.test/weir',
  title: 'Weir keeper retires',
  text: 'The keeper of the upper weir retired on Monday.\n\n“It was a wet life,” said Agnes Holm, who kept it for thirty years.',
  published: '2025-02-04',
});
const MILL = keptArticle({
  url: 'https://courier.test/mill',
  title: 'Mill race floods a cellar',
  text: 'Water from the weir above the upper mill stood in the cellars of Quay Lane for a day.',
  published: '2025-03-01',
});
const BAKER = keptArticle({
  url: 'https://gazette.test/baker',
  title: 'The last baker of Quay Lane',
  text: 'Bread is no longer made in Quay Lane. The oven went cold at noon.',
  published: '2025-04-01',
});

describe('looking words up', () => {
  let archive: Archive;
  const titles = (words: string) => {
    const { exact, others } = archive.lookUp(words, 20);
    return [exact.map(({ title }) => title), others.map(({ title }) => title)];
  };

  beforeEach(() => {
    archive = openInMemory({ now: () => '2025-05-01T12:00:00Z' });
    for (const article of [WEIR, MILL, BAKER]) archive.save({ article, report: analyse(article) });
  });

  it('finds the very words first, then all of them anywhere', () => {
    expect(titles('upper weir')).toEqual([[WEIR.title], [MILL.title]]);
    expect(titles('“Quay Lane”')[0]?.sort()).toEqual([MILL.title, BAKER.title].sort());
  });

  it('finds a name', () => {
    expect(titles('Agnes Holm')).toEqual([[WEIR.title], []]);
  });

  it('finds what has to do with a sentence that stands nowhere', () => {
    const [exact, others] = titles('Agnes Holm, the keeper of the upper weir, will be honoured for her thirty years.');
    expect(exact).toEqual([]);
    expect(others?.[0]).toBe(WEIR.title);
  });

  it.each(['', '  ', '"', '…!'])('finds nothing for %j', (words) => {
    expect(titles(words)).toEqual([[], []]);
  });

  it('finds nothing where the archive has nothing on it', () => {
    expect(titles('zebra crossing')).toEqual([[], []]);
  });
});

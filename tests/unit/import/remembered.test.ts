import { expect, test } from 'vitest';
import { analyse } from '../../../lib/analyse/analyse';
import { importVisited } from '../../../lib/import/import-visited';
import { keptArticle } from '../archive/kept-article';
import * as exports from './exports';
import { file, useImports } from './use-imports';

const { archive, kept, options, take } = useImports();

test('of what the browser remembers, headlines are taken', async () => {
  const when = Date.parse('2025-05-20T10:00:00Z');
  async function* pages() {
    yield {
      share: 1,
      pages: [
        {
          url: 'https://courier.test/news/bees-move-into-the-town-hall',
          title: 'Bees move into the town hall - courier',
          when,
        },
        {
          url: 'https://courier.test/news/bees-move-into-the-town-hall',
          title: 'Bees move into the town hall - courier',
          when,
        },
        { url: 'https://courier.test/', title: 'Courier: all the news that there is today', when },
        { url: 'https://find.test/search?q=bees+town+hall', title: 'bees town hall at Find, the searcher', when },
        { url: 'file:///home/me/diary.html', title: 'My diary of a long and quiet year', when },
        {
          url: 'https://192.168.0.1/status-of-the-router-today',
          title: 'Status of the router today, all is well',
          when,
        },
      ],
    };
  }
  const result = await importVisited(pages(), { ...options(), origin: 'history' });
  expect(result).toMatchObject({ taken: 1, known: 0 });
  expect(result.refused.map(({ reason }) => reason)).toEqual(['no-headline', 'no-headline', 'no-headline']);
  expect(kept()).toMatchObject([
    { title: 'Bees move into the town hall', origin: 'history', saved: '2025-05-20T10:00:00.000Z' },
  ]);
});

test('an imported headline without a date is coverage as of when it was saved', async () => {
  await take(file(exports.BOOKMARKS));
  const about = (published: string) => {
    const text = 'The quarry at Brae floods again after a week of rain, and the pumps fail.';
    const article = keptArticle({
      url: 'https://gazette.test/brae',
      title: 'Quarry floods again after rain',
      text,
      published,
    });
    return archive().cover({ article, report: analyse(article) }).article;
  };
  expect(about('2024-03-12')).toMatchObject([{ provenance: 'imported', origin: 'bookmarks', undated: true }]);
  expect(about('2024-03-01'), 'nothing later').toEqual([]);
});

import type { Database } from '@sqlite.org/sqlite-wasm';
import { beforeEach, describe, expect, it, test } from 'vitest';
import type { Archive } from '../../../lib/archive/archive';
import { EVERYTHING } from '../../../lib/archive/library';
import { cleanTags } from '../../../lib/archive/tag';
import { exportArchive } from '../../../lib/archive/transfer';
import { imported } from './imported';
import { database, NOTHING, openInMemory, sqlite3 } from './in-memory';
import { keptArticle } from './kept-article';

let db: Database;
let archive: Archive;
beforeEach(() => {
  db = database();
  archive = openInMemory({ db });
});

function keep(
  name: string,
  { text = `The ${name} was mended.`, tags = [] as string[], modified = null as string | null } = {},
) {
  const article = keptArticle({
    url: `https://courier.test/${name}`,
    title: `Of the ${name}`,
    text,
    modified,
    links: [],
  });
  const { id } = archive.save({ article, report: NOTHING });
  for (const tag of tags) archive.addTag(id, tag);
  return id;
}
const titles = (query: object) => archive.search({ ...EVERYTHING, ...query }, 9).results.map(({ title }) => title);
const written = async () => {
  const options = { signal: new AbortController().signal, onProgress: () => {} };
  const done = await exportArchive(async (after) => archive.exportBatch(after), '2025-06-01T12:00:00Z', options);
  return done ? done.file.text() : '';
};

test('what is kept is found by its tags, in any case, with or without words', () => {
  keep('lock', { tags: ['Canal', 'works'] });
  keep('weir', { tags: ['CANAL'] });
  keep('mill');
  expect(titles({ tag: 'canal' })).toEqual(['Of the weir', 'Of the lock']);
  expect(titles({ tag: ' canal ', text: 'lock' })).toEqual(['Of the lock']);
  expect(titles({ tag: 'canals' })).toEqual([]);
  expect(archive.tags()).toEqual([
    { name: expect.stringMatching(/^canal$/i), articles: 2 },
    { name: 'works', articles: 1 },
  ]);
  archive.deleteFound({ ...EVERYTHING, tag: 'canal' });
  expect(titles({})).toEqual(['Of the mill']);
});

test('results and articles come with their tags, each once and as it was written first', () => {
  const id = keep('lock', { tags: ['Süd', 'SÜD', 'canal'] });
  expect(archive.search(EVERYTHING, 9).results).toMatchObject([{ tags: ['canal', 'Süd'] }]);
  expect(archive.article(id)?.tags).toEqual(['canal', 'Süd']);
  expect(archive.removeTag(id, 'süd')).toEqual({ tags: ['canal'] });
  expect(archive.article(id)?.tags).toEqual(['canal']);
});

test('what is not kept has no tags', () => {
  expect(archive.addTag(77, 'canal')).toEqual({ tags: [] });
  expect(archive.tags()).toEqual([]);
});

test('they stay when the article is read again, and go with it', () => {
  const id = keep('lock', { tags: ['hallowbeam'] });
  keep('lock', { text: 'The lock was opened. It had been shut for a year.', modified: '2025-05-02' });
  expect(titles({ tag: 'hallowbeam' })).toEqual(['Of the lock']);
  archive.deleteArticle(Number(archive.search(EVERYTHING, 1).results[0]?.id ?? id));
  expect(archive.tags()).toEqual([]);
  expect(Buffer.from(sqlite3.capi.sqlite3_js_db_export(db)).toString('latin1')).not.toContain('allowbeam');
});

test('an article has so many and no more', () => {
  const id = keep('lock');
  for (let n = 0; n < 60; n++) archive.addTag(id, `tag ${n}`);
  expect(archive.article(id)?.tags).toHaveLength(50);
  archive.removeTag(id, 'tag 3');
  expect(archive.addTag(id, 'one more').tags).toContain('one more');
});

describe('an export', () => {
  it('has the tags, and gives them to another archive', async () => {
    keep('lock', { tags: ['Canal', 'works'] });
    keep('mill');
    const file = await written();
    archive = openInMemory({ now: () => '' });
    await imported(archive, file);
    expect(titles({ tag: 'works' })).toEqual(['Of the lock']);
    expect(await written()).toBe(file);
  });

  it('adds its tags to what is here already', async () => {
    const id = keep('lock', { tags: ['Canal'] });
    const file = await written();
    archive.removeTag(id, 'Canal');
    archive.addTag(id, 'works');
    expect(await imported(archive, file)).toMatchObject({ taken: 0, known: 1 });
    expect(archive.article(id)?.tags).toEqual(['Canal', 'works']);
  });

  it('of an earlier version has none, and a bad one loses no article', async () => {
    keep('lock', { tags: ['Canal'] });
    const [header, line = ''] = (await written()).split('\n');
    for (const tags of [undefined, ['  ', 'x'.repeat(5_000)]]) {
      archive = openInMemory({ now: () => '' });
      const file = `${header}\n${JSON.stringify({ ...JSON.parse(line), tags })}`;
      expect((await imported(archive, file)).taken).toBe(1);
      expect(archive.tags().map(({ name }) => name.length)).toEqual(tags ? [100] : []);
    }
  });
});

test('names are kept without what cannot be seen, and never cut through a character', () => {
  expect(cleanTags(['  a \n b ', '', 'A B', 'c'])).toEqual(['a b', 'c']);
  expect(cleanTags(['🏝'.repeat(150)])).toEqual(['🏝'.repeat(100)]);
});

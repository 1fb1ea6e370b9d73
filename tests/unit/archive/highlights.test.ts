import { beforeEach, describe, expect, test } from 'vitest';
import { analyse } from '../../../lib/analyse/analyse';
import type { Archive } from '../../../lib/archive/archive';
import { exportArchive, type TransferOptions } from '../../../lib/archive/transfer';
import type { Article } from '../../../lib/extract/article';
import { passageAt } from '../../../lib/highlights/anchor';
import type { SavedHighlight } from '../../../lib/highlights/saved-highlight';
import { imported } from './imported';
import { openInMemory } from './in-memory';
import { keptArticle } from './kept-article';

const open = () => openInMemory({ now: () => '2025-05-01T12:00:00Z' });

const WELL = keptArticle({
  url: 'https://courier.test/well',
  title: 'Dry well fills again',
  text: 'The well at Hagby is full again. Nobody knows why.',
  published: '2025-03-04',
});
const highlight = (more: Partial<SavedHighlight> = {}): SavedHighlight => ({
  ...passageAt(WELL.text, [4, 17]),
  id: 'a',
  colour: 'green',
  note: '',
  created: '2025-05-01T10:00:00Z',
  changed: '2025-05-01T10:00:00Z',
  ...more,
});
const POSITION = { start: 33, quote: 'Nobody knows' };
const save = (archive: Archive, article: Article) => archive.save({ article, report: analyse(article) });

describe('what is left in an article', () => {
  let archive: Archive;
  beforeEach(() => {
    archive = open();
    save(archive, WELL);
  });

  test('is there at every spelling of its address, in the order of the text', () => {
    archive.keepHighlight(WELL.url, highlight({ ...passageAt(WELL.text, [33, 39]), id: 'b' }));
    archive.keepHighlight('https://www.courier.test/well/?utm_source=x', highlight());
    archive.keepPosition(WELL.url, POSITION);
    expect(archive.traces('http://courier.test/well#top')).toEqual({
      highlights: [highlight(), highlight({ ...passageAt(WELL.text, [33, 39]), id: 'b' })],
      position: POSITION,
    });
    expect(archive.traces('https://courier.test/other')).toEqual({ highlights: [], position: null });
  });

  test('is changed under its id, and removed in its own article only', () => {
    archive.keepHighlight(WELL.url, highlight());
    archive.keepHighlight(WELL.url, highlight({ colour: 'pink', note: 'Why?', changed: '2025-05-02T10:00:00Z' }));
    expect(archive.traces(WELL.url).highlights).toMatchObject([{ colour: 'pink', note: 'Why?' }]);
    save(archive, { ...WELL, url: 'https://courier.test/other' });
    archive.keepHighlight('https://courier.test/other', highlight({ note: 'forged', changed: '2026-01-01T00:00:00Z' }));
    expect(archive.deleteHighlight('https://courier.test/other', 'a')).toEqual({ removed: 0 });
    expect(archive.traces(WELL.url).highlights).toMatchObject([{ note: 'Why?' }]);
    expect(archive.deleteHighlight(WELL.url, 'a')).toEqual({ removed: 1 });
    expect(archive.traces(WELL.url).highlights).toEqual([]);
  });

  test('is not kept where the article is not', () => {
    expect(archive.keepHighlight('https://courier.test/unread', highlight())).toEqual({ kept: false });
    expect(archive.keepPosition('https://courier.test/unread', POSITION)).toEqual({ kept: false });
  });

  test('outlives the article being read again, though its text was changed', () => {
    archive.keepHighlight(WELL.url, highlight());
    archive.keepPosition(WELL.url, POSITION);
    save(archive, { ...WELL, published: '2025-03-06', text: `New at the top. ${WELL.text}` });
    expect(archive.traces(WELL.url)).toEqual({ highlights: [highlight()], position: POSITION });
  });

  test.each(['one article', 'a site', 'all'])('goes when %s is deleted', (what) => {
    archive.keepHighlight(WELL.url, highlight());
    archive.keepPosition(WELL.url, POSITION);
    if (what === 'one article') archive.deleteArticle(save(archive, WELL).id);
    else if (what === 'a site') archive.deleteSite('courier.test');
    else archive.deleteAll();
    save(archive, WELL);
    expect(archive.traces(WELL.url)).toEqual({ highlights: [], position: null });
  });

  test('is shown with the article in the library', () => {
    archive.keepHighlight(WELL.url, highlight({ note: 'Ask' }));
    expect(archive.article(save(archive, WELL).id)?.highlights).toMatchObject([
      { quote: 'well at Hagby', note: 'Ask' },
    ]);
  });
});

describe('a copy of the archive', () => {
  const options: TransferOptions = { signal: new AbortController().signal, onProgress: () => {} };
  const copyOf = async (archive: Archive) =>
    (await exportArchive(async (after) => archive.exportBatch(after), '2025-06-01T00:00:00Z', options))?.file.text() ??
    '';

  test('holds what was left in articles, and gives it back', async () => {
    const archive = open();
    save(archive, WELL);
    archive.keepHighlight(WELL.url, highlight({ note: 'Ask\nthem' }));
    archive.keepPosition(WELL.url, POSITION);
    const file = await copyOf(archive);
    const other = open();
    await imported(other, file);
    expect(other.traces(WELL.url)).toEqual(archive.traces(WELL.url));
    expect(await copyOf(other)).toBe(file);
  });

  test('adds its highlights to an article that is here already', async () => {
    const archive = open();
    save(archive, WELL);
    archive.keepHighlight(WELL.url, highlight());
    const file = await copyOf(archive);
    const other = open();
    save(other, WELL);
    other.keepHighlight(WELL.url, highlight({ ...passageAt(WELL.text, [33, 39]), id: 'b' }));
    expect(await imported(other, file)).toMatchObject({ taken: 0, known: 1 });
    expect(other.traces(WELL.url).highlights.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('of an earlier version has none, and is taken all the same', async () => {
    const archive = open();
    save(archive, WELL);
    const [header, line = ''] = (await copyOf(archive)).trim().split('\n');
    const { highlights: _, position: __, ...before } = JSON.parse(line);
    expect(await imported(open(), `${header}\n${JSON.stringify(before)}\n`)).toMatchObject({ taken: 1, refused: [] });
    const forged = JSON.stringify({ ...before, highlights: [{ ...highlight(), colour: 'url(x)' }] });
    expect(await imported(open(), `${header}\n${forged}\n`)).toMatchObject({
      taken: 0,
      refused: [{ place: { line: 2 } }],
    });
  });
});

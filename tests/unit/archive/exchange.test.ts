import { beforeEach, describe, expect, it, test } from 'vitest';
import { analyse } from '../../../lib/analyse/analyse';
import type { Archive } from '../../../lib/archive/archive';
import { EVERYTHING } from '../../../lib/archive/library';
import { linesOf } from '../../../lib/archive/lines';
import { exportArchive, type TransferOptions } from '../../../lib/archive/transfer';
import { imported } from './imported';
import { openInMemory } from './in-memory';
import { keptArticle } from './kept-article';

const EXPORTED = '2025-06-01T00:00:00.000Z';
const open = (now = '2025-05-01T12:00:00Z') => openInMemory({ now: () => now });
const patiently = (): TransferOptions => ({ signal: new AbortController().signal, onProgress: () => {} });

async function exported(archive: Archive, options = patiently()): Promise<string> {
  const done = await exportArchive(async (after) => archive.exportBatch(after), EXPORTED, options);
  return done ? done.file.text() : '';
}

const WELL = keptArticle({
  url: 'https://courier.test/well',
  title: 'Dry well fills\u2028again',
  byline: 'Una Berg',
  siteName: 'Courier',
  lang: 'en-GB',
  text: 'The well at Högby filled on 3 March 2025.\n\n“Nobody knows why,” said Per Ås, the "well-keeper".',
  published: '2025-03-04T23:30:00-05:00',
  modified: '2025-03-05T08:00:00Z',
  links: [{ url: 'https://gazette.test/drought', title: 'Third dry summer', published: '2024-09-02' }],
});
const UNDATED = keptArticle({ url: 'https://courier.test/undated', title: 'Undated', text: 'No day is given here.' });

function filled(): Archive {
  const archive = open();
  const earlier = { ...WELL, text: 'The well at Högby is filling, the council said. Nobody knows why it does.' };
  archive.save({ article: earlier, report: analyse(earlier) });
  for (const article of [WELL, UNDATED]) archive.save({ article, report: analyse(article) });
  return archive;
}

describe('an export', () => {
  it('gives the same archive again, and the same file', async () => {
    const file = await exported(filled());
    const other = open('2026-01-01T00:00:00Z');
    expect(await imported(other, file)).toEqual({ taken: 3, known: 0, refused: [], cancelled: false });
    expect(await exported(other)).toBe(file);
    expect(file, 'with what an article said before').toContain('is filling');
    expect(other.search({ ...EVERYTHING, text: 'hogby' }, 9).total, 'it can be searched').toBe(1);
    expect(other.person('Per Ås', 50).quotes.map(({ text }) => text)).toEqual(['Nobody knows why,']);
  });

  it('is an archive as the command lookup reads it', async () => {
    const [, ...lines] = (await exported(filled())).trim().split('\n');
    const well = lines.map((line) => JSON.parse(line)).find(({ url }) => url === WELL.url);
    expect(well).toMatchObject({ title: WELL.title, text: WELL.text, published: WELL.published, site: 'Courier' });
  });

  it('goes through an archive of many batches, and can be ended between two', async () => {
    const archive = open();
    for (let n = 0; n < 450; n++) {
      const article = keptArticle({ url: `https://courier.test/${n}`, text: `Number ${n}.`, published: '2025-01-01' });
      archive.save({ article, report: analyse(article) });
    }
    const progress: number[] = [];
    const options = patiently();
    const file = await exported(archive, { ...options, onProgress: (done) => progress.push(done) });
    expect(file.trim().split('\n')).toHaveLength(451);
    expect(progress).toEqual([200, 400, 450]);

    const end = new AbortController();
    expect(await exported(archive, { signal: end.signal, onProgress: () => end.abort() })).toBe('');
    const other = open();
    const stop = new AbortController();
    const result = await imported(other, file, { signal: stop.signal, onProgress: () => stop.abort() });
    expect(result).toMatchObject({ taken: 200, cancelled: true });
    expect(other.stats().read).toBe(200);
  });
});

describe('an import', () => {
  let file: string[];
  let archive: Archive;
  beforeEach(async () => {
    file = (await exported(filled())).trim().split('\n');
    archive = open();
  });
  const altered = (change: object) => [file[0], JSON.stringify({ ...JSON.parse(file[2] ?? ''), ...change })].join('\n');

  it('counts what it refuses, with line and reason', async () => {
    const lines = [file[0], 'nonsense', file[1], '', '{"url":"https://a.test/"}', file[2], '[]', 'null'];
    expect(await imported(archive, lines.join('\r\n'))).toMatchObject({
      taken: 2,
      refused: [
        { place: { line: 2 }, reason: 'not-json' },
        { place: { line: 5 }, reason: 'not-article' },
        { place: { line: 7 }, reason: 'not-article' },
        { place: { line: 8 }, reason: 'not-article' },
      ],
    });
  });

  it.each<[string, object]>([
    ['a script as address', { url: 'javascript:alert(1)' }],
    ['no title', { title: undefined }],
    ['a day that is none', { published: '2025-13-01T00:00:00Z' }],
    ['words as date', { published: 'yesterday' }],
    ['another provenance', { provenance: 'trusted' }],
    ['a number as text', { text: 7 }],
    ['blocks beyond the text', { blocks: [{ type: 'paragraph', start: 0, end: 9_999 }] }],
    [
      'blocks in disorder',
      {
        blocks: [
          { type: 'list', start: 3, end: 4 },
          { type: 'list', start: 0, end: 1 },
        ],
      },
    ],
    ['a block of no kind', { blocks: [{ type: 'script', start: 0, end: 1 }] }],
    ['a quote of no kind', { quotes: [{ text: 'x', kind: 'loud', speaker: null }] }],
    ['people that are no list', { people: { length: 1 } }],
    ['a name without end', { byline: 'x'.repeat(20_001) }],
  ])('refuses %s', async (_, change) => {
    expect(await imported(archive, altered(change))).toMatchObject({
      taken: 0,
      refused: [{ place: { line: 2 }, reason: 'not-article' }],
    });
    expect(archive.stats()).toMatchObject({ read: 0, seen: 0 });
  });

  it('puts nothing in the place of what is newer, and no headline in that of an article', async () => {
    const older = altered({ saved: '2020-01-01T00:00:00Z', title: 'Older' });
    const headline = altered({ saved: '2030-01-01T00:00:00Z', title: 'Headline', provenance: 'seen' });
    await imported(archive, file.join('\n'));
    for (const other of [older, headline, file.join('\n')])
      expect((await imported(archive, other)).taken, other.slice(0, 200)).toBe(0);
    expect((await imported(archive, altered({ saved: '2030-01-01T00:00:00Z', title: 'Newer' }))).taken).toBe(1);
    expect(archive.search({ ...EVERYTHING, provenance: 'read' }, 9).results.map(({ title }) => title)).toContain(
      'Newer',
    );
  });

  it('leaves the file of a newer version alone', async () =>
    expect(await imported(archive, '{"format":"backstory-archive","version":2}')).toMatchObject({
      taken: 0,
      refused: [{ place: {}, reason: 'newer' }],
    }));

  it('takes nothing of excluded sites', () => {
    const lines = file.slice(1).map((text, number) => ({ number, text }));
    const { taken, refused } = archive.importBatch(lines, ['courier.test']);
    expect({ taken, reasons: refused.map(({ reason }) => reason) }).toEqual({
      taken: 1,
      reasons: ['excluded', 'excluded'],
    });
  });
});

test('a line that is too long is passed over without being held', async () => {
  const found = [];
  for await (const line of linesOf(new Blob(['short\n', 'x'.repeat(50), 'x'.repeat(50), '\n\nö\r\nend']), 60))
    found.push(line);
  expect(found.map(({ text, number }) => [number, text])).toEqual([
    [1, 'short'],
    [2, null],
    [4, 'ö'],
    [5, 'end'],
  ]);
});

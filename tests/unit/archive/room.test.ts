import { beforeEach, expect, test } from 'vitest';
import type { Archive } from '../../../lib/archive/archive';
import { EVERYTHING } from '../../../lib/archive/library';
import type { SavedHighlight } from '../../../lib/highlights/saved-highlight';
import { imported } from './imported';
import { NOTHING, openInMemory } from './in-memory';
import { inSteps } from './in-steps';
import { keptArticle } from './kept-article';

const HIGHLIGHT: SavedHighlight = {
  id: '11111111-1111-4111-8111-111111111111',
  start: 4,
  end: 10,
  quote: 'report',
  before: 'The ',
  after: ' numbered',
  colour: 'yellow',
  note: '',
  created: '2025-06-01T12:00:00Z',
  changed: '2025-06-01T12:00:00Z',
};

let archive: Archive;
beforeEach(async () => {
  archive = openInMemory();
  for (let n = 1; n <= 30; n++) {
    const links = [{ url: `https://seen.test/${n}`, title: `Seen headline ${n}`, published: '2025-05-01' }];
    const text = `The report numbered ${n} tells of weather. `.repeat(60);
    const published = `2025-05-${String(n).padStart(2, '0')}`;
    const article = keptArticle({ url: `https://read.test/${n}`, title: `Report ${n}`, text, published, links });
    archive.save({ article, report: NOTHING });
  }
  const rows = Array.from({ length: 30 }, (_, n) => `Imported headline ${n},https://imported.test/${n},1700000000`);
  await imported(archive, `title,url,time_added\n${rows.join('\n')}\n`);
});

const counts = () => {
  const { read, imported: brought, seen } = archive.stats();
  return { seen, imported: brought, read };
};

test('nothing goes while there is room', () => {
  expect(archive.makeRoom(1_000_000_000)).toEqual({ removed: 0 });
  expect(counts()).toEqual({ seen: 30, imported: 30, read: 30 });
});

test('headlines seen go first, then what was imported, then what was read, the oldest of it', () => {
  const order: string[] = [];
  for (let before = counts(); archive.makeRoom(1).removed > 0; before = counts()) {
    const now = counts();
    for (const kept of ['seen', 'imported', 'read'] as const) if (now[kept] < before[kept]) order.push(kept);
    if (now.read === 10)
      expect(archive.search({ ...EVERYTHING, provenance: 'read' }, 50).results.at(-1)?.title).toBe('Report 21');
  }
  expect(order).toEqual(['seen', 'seen', 'imported', 'imported', 'read', 'read']);
});

test('what is highlighted stays, however little room there is', () => {
  archive.keepHighlight('https://read.test/3', HIGHLIGHT);
  while (archive.makeRoom(1).removed > 0);
  expect(archive.search(EVERYTHING, 50).results.map(({ title }) => title)).toEqual(['Report 3']);
});

test('the size goes down with what is deleted', () => {
  const before = archive.stats().bytes;
  inSteps(() => archive.deleteFound({ ...EVERYTHING, site: 'read.test' }));
  expect(archive.stats().bytes).toBeLessThan(before * 0.85);
});

test('what is older than it may be goes, but not what was imported or highlighted', () => {
  archive.keepHighlight('https://read.test/3', HIGHLIGHT);
  expect(
    inSteps(() => archive.removeOld('2025-06-01T12:00:00Z')),
    'kept at that very time',
  ).toBe(0);
  expect(inSteps(() => archive.removeOld('2025-06-01T12:00:01Z'))).toBe(59);
  expect(counts()).toEqual({ seen: 0, imported: 30, read: 1 });
  expect(archive.search({ ...EVERYTHING, text: 'weather' }, 50).results.map(({ title }) => title)).toEqual([
    'Report 3',
  ]);
});

import sqlite3InitModule from '@sqlite.org/sqlite-wasm';
import { expect, it } from 'vitest';
import { Index } from '../../../lib/archive/index-search';
import { put } from '../../../lib/archive/save';
import { migrate } from '../../../lib/archive/schema';

const sqlite3 = await sqlite3InitModule();

function fill(db: InstanceType<typeof sqlite3.oo1.DB>, from: number, to: number): void {
  db.transaction(() => {
    for (let n = from; n < to; n++) {
      const words = ['harvest', n % 10 === 0 ? 'ferry' : '', n === 7 ? 'quokka' : ''];
      const published = new Date(1_600_000_000_000 + n * 3_600_000).toISOString();
      put(
        db,
        {
          url: `https://courier.test/${n}`,
          title: '',
          body: words.join(' '),
          published,
          site: null,
          provenance: 'read',
        },
        '2026-01-01T00:00:00Z',
      );
    }
  });
}

it('knows how common words are in a large archive, rare ones exactly, and keeps up as it grows', () => {
  const db = new sqlite3.oo1.DB(':memory:');
  migrate(db);
  fill(db, 0, 10_100);
  const index = new Index(db);
  expect(index.total).toBe(10_100);
  expect(index.documents('harvest')).toBe(10_100);
  expect(Math.abs(index.documents('ferri') - 1_010)).toBeLessThan(50);
  expect(index.documents('quokka')).toBe(1);
  expect(index.documents('nowher')).toBe(0);
  fill(db, 10_100, 11_000);
  index.refresh();
  expect(index.documents('harvest')).toBe(11_000);
});

import { expect, it } from 'vitest';
import { Index } from '../../../lib/archive/index-search';
import { migrate } from '../../../lib/archive/schema';
import { database, type sqlite3 } from './in-memory';

/** Articles of the words that they all have, every tenth has, and one has. */
function fill(db: InstanceType<typeof sqlite3.oo1.DB>, from: number, to: number): void {
  db.exec(
    `with recursive n(i) as (select ?1 union all select i + 1 from n where i + 1 < ?2)
     insert into article(id, address, url, host, title, body, lang, provenance, saved)
     select i, i, i, '', '', 'harvest' || iif(i % 10 = 0, ' ferry', '') || iif(i = 7, ' quokka', ''), 'en', 'read', '' from n`,
    { bind: [from, to] },
  );
}

it('knows how common words are in a large archive, rare ones exactly, and keeps up as it grows', () => {
  const db = database();
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

import { expect, test } from 'vitest';
import { transaction } from '../../../lib/archive/transaction';
import { database } from './in-memory';

test('a transaction that SQLite itself ended is said to have failed for the reason that ended it', () => {
  const db = database();
  db.exec('create table article(body text); pragma max_page_count = 2');
  const writeMuch = () =>
    transaction(db, () => db.exec({ sql: 'insert or rollback into article values(zeroblob(?))', bind: [100_000] }));
  expect(writeMuch).toThrow('SQLITE_FULL');
  transaction(db, () => db.exec("insert into article values('short')"));
  expect(db.selectValues('select body from article')).toEqual(['short']);
});

import { readFileSync } from 'node:fs';
import type { Database } from '@sqlite.org/sqlite-wasm';
import { database } from './in-memory';

/** The schemas as they were released, each in a file that is never edited: what people have on their disks. */
export function released(version: number): Database {
  const db = database();
  for (let step = 1; step <= version; step++)
    db.exec(readFileSync(new URL(`schemas/${step}.sql`, import.meta.url), 'utf8'));
  db.exec(`pragma user_version = ${version}`);
  return db;
}

/** An article that was read and a headline, with the columns of the first version, which every later one has. */
export function fill(db: Database): void {
  db.exec(`
    insert into article(id, address, url, host, title, body, published, site, lang, provenance, saved) values
      (1323302912, 'courier.test/lock', 'https://courier.test/lock', 'courier.test', 'Lock shut', 'A barge struck the Pellan lock.',
       '2025-04-20', 'Courier', 'en', 'read', '2025-04-20T09:00:00Z'),
      (1323302913, 'courier.test/weir', 'https://courier.test/weir', 'courier.test', 'Weir open', '', '2025-04-20', 'Courier', 'en',
       'seen', '2025-04-20T09:00:00Z');
    insert into person values(1323302912, 'Oda Brenn', 'brenn', 'lock keeper', 'person');
    insert into quote values(1323302912, 'Oda Brenn', 'brenn', 'direct', 'We wait for divers.');
    insert into claim values(1323302912, 'A barge struck the Pellan lock.', '2025-04-20', '2025-04-20');
  `);
}

/** So many articles, as above; some kilobytes each. */
export function fillMany(db: Database, count: number): void {
  db.exec(
    `with recursive n(n) as (select 1 union all select n + 1 from n where n < ?)
     insert into article(id, address, url, host, title, body, published, lang, provenance, saved)
     select 1323302912 + n, 'courier.test/' || n, 'https://courier.test/' || n, 'courier.test', 'Barge ' || n,
       replace(hex(zeroblob(100)), '0', 'Barge ' || n || ' '), '2025-04-20', 'en', 'read', '2025-04-20T09:00:00Z' from n`,
    { bind: [count] },
  );
}

import type { Database } from '@sqlite.org/sqlite-wasm';
import type { SaidBefore } from '../coverage/coverage';
import { dayOf, notLater } from '../coverage/days';
import { familyKey, sameName } from '../coverage/names';
import { addressKey } from './address';
import type { AsOf } from './questions';
import { firstId } from './save';

const SHOWN = 20;
/** Read before namesakes are put aside. */
const READ = 200;
const DAY_OF_IDS = 65_536;

type Row = SaidBefore & { speaker: string; address: string };

/** What somebody said in earlier articles, newest first. Namesakes with another given name are put aside. */
export function saidBefore(db: Database, name: string, { published, url }: AsOf): SaidBefore[] {
  const family = familyKey(name);
  if (family === '') return [];
  const rows = db.selectObjects(
    `select speaker, address, text, kind, url, title, site, published from quote
     join (select id, address, url, title, site, published from article where published is not null) on id = article
     where family = ? and article < ? order by article desc limit ?`,
    [family, firstId(dayOf(published)) + 2 * DAY_OF_IDS, READ],
  ) as unknown as Row[];
  const own = addressKey(url ?? '');
  return rows
    .filter((row) => sameName(row.speaker, name) && row.address !== own && notLater(row.published, published))
    .slice(0, SHOWN)
    .map(({ speaker: _, address: __, ...said }) => said);
}

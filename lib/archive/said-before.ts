import type { Database } from '@sqlite.org/sqlite-wasm';
import type { SaidBefore } from '../coverage/coverage';
import { dayOf, notLater } from '../coverage/days';
import { familyKey } from '../coverage/names';
import { addressKey } from './address';
import { NEWEST, QUOTES_OF, speakersOf } from './people';
import type { AsOf } from './questions';
import { firstId } from './save';

const SHOWN = 20;
/** Some come later on the day itself, or stand in the article that is read. */
const READ = 100;
const DAY_OF_IDS = 65_536;

type Row = SaidBefore & { address: string };

/** What somebody said in earlier articles, newest first. Namesakes with another given name are put aside. */
export function saidBefore(db: Database, name: string, { published, url }: AsOf): SaidBefore[] {
  const family = familyKey(name);
  if (family === '') return [];
  const rows = db.selectObjects(
    `select address, text, quote.kind, url, title, site, published from (${QUOTES_OF} and article < ? ${NEWEST}) found
     join quote on quote.rowid = found.place join article on article.id = found.article
     where published is not null order by found.article desc, found.place`,
    [family, speakersOf(db, name), firstId(dayOf(published)) + 2 * DAY_OF_IDS, READ],
  ) as unknown as Row[];
  const own = addressKey(url ?? '');
  return rows
    .filter((row) => row.address !== own && notLater(row.published, published))
    .slice(0, SHOWN)
    .map(({ address: _, ...said }) => said);
}

import type { Database } from '@sqlite.org/sqlite-wasm';
import { familyKey, sameName } from '../coverage/names';
import type { LibrarySpeaker } from './library';

const SHOWN = 200;

/** Whom the archive quotes by name, most quoted first; `typed` is some of the name. */
export function people(db: Database, typed: string): LibrarySpeaker[] {
  const part = typed.trim().replace(/[\\%_]/g, '\\$&');
  return db.selectObjects(
    `select name, quotes from
       (select speaker name, family, count(*) quotes from quote
        where speaker is not null and speaker like ?1 escape '\\' group by family, speaker) found
     where exists (select 1 from person where person.family = found.family and person.name = found.name and kind != 'unnamed')
     order by quotes desc, name limit ?2`,
    [`%${part}%`, SHOWN],
  ) as unknown as LibrarySpeaker[];
}

/** Places of quotes, of a family name and speakers as `speakersOf` gives them; from the index alone, the quotes themselves are long. */
export const QUOTES_OF =
  'select rowid place, article from quote where family = ? and speaker in (select value from json_each(?))';
/** What `QUOTES_OF` finds, at most so many. */
export const NEWEST = 'order by article desc, rowid limit ?';

/** The names under which somebody is quoted, as JSON. Namesakes with another given name are put aside. */
export function speakersOf(db: Database, name: string): string {
  const speakers = db
    .selectValues('select distinct speaker from quote where family = ?', [familyKey(name)])
    .map(String);
  return JSON.stringify(speakers.filter((speaker) => sameName(speaker, name)));
}

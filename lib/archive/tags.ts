import type { Database } from '@sqlite.org/sqlite-wasm';
import { cleanTags, TAGS_MAX, tagKey } from './tag';

/** A tag, in one of the ways in which it is written, and how many articles have it. */
export interface TagCount {
  name: string;
  articles: number;
}

export interface TagCalls {
  /** All tags, most used first. */
  tags(): TagCount[];
  /** Puts a tag on an article that is kept; answers all that it has then. */
  addTag(article: number, name: string): { tags: string[] };
  /** Takes a tag off an article; answers those that are left. */
  removeTag(article: number, name: string): { tags: string[] };
}

/** More do not fit in a list to choose from. */
const LISTED_MAX = 1_000;

/** What readers sort articles by, in their database. */
export function openTags(db: Database): TagCalls {
  return {
    tags: () =>
      db
        .selectObjects(
          'select min(name) name, count(*) articles from tag group by key order by articles desc, key limit ?',
          [LISTED_MAX],
        )
        .map(({ name, articles }) => ({ name: String(name), articles: Number(articles) })),
    addTag(article, name) {
      if (db.selectValue('select 1 from article where id = ?', [article])) putTags(db, article, [name]);
      return { tags: tagsOf(db, article) };
    },
    removeTag(article, name) {
      db.exec('delete from tag where article = ? and key = ?', { bind: [article, tagKey(name)] });
      return { tags: tagsOf(db, article) };
    },
  };
}

/** In the order of the alphabet. */
export const tagsOf = (db: Database, article: number): string[] =>
  db.selectValues('select name from tag where article = ? order by key', [article]).map(String);

/** Beside those that are there already, as long as there is room. */
export function putTags(db: Database, article: number, names: readonly string[]): void {
  for (const name of cleanTags(names))
    db.exec(
      `insert into tag(article, key, name) select ?1, ?2, ?3 where (select count(*) from tag where article = ?1) < ?4
       on conflict(article, key) do nothing`,
      { bind: [article, tagKey(name), name, TAGS_MAX] },
    );
}

/** The tags of a row that gives way to another one of the same address. */
export function moveTags(db: Database, from: number, to: number): void {
  db.exec('update tag set article = ? where article = ?', { bind: [to, from] });
}

/** Results of a search with what their readers sorted them by. */
export function withTags<T extends { id: number }>(db: Database, results: readonly T[]): (T & { tags: string[] })[] {
  const rows = db.selectArrays(
    'select article, name from tag where article in (select value from json_each(?)) order by key',
    [JSON.stringify(results.map(({ id }) => id))],
  );
  const tags = new Map<number, string[]>();
  for (const [article, name] of rows) {
    const known = tags.get(Number(article)) ?? [];
    tags.set(Number(article), [...known, String(name)]);
  }
  return results.map((result) => ({ ...result, tags: tags.get(result.id) ?? [] }));
}

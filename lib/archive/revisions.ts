import type { Database } from '@sqlite.org/sqlite-wasm';
import type { Article } from '../extract/article';
import { addressKey } from './address';
import type { EarlierText } from './library';
import { type Change, changeBetween } from './revision';

/** Earlier texts kept of one article: a live report changes all day. */
const KEPT = 10;

interface Row {
  title: string;
  body: string;
  read: string;
}

/** Keeps the text of an article that was read and now says something else. Called before the new one takes its place. */
export function keepEarlier(db: Database, article: Article): void {
  const sql = `select id, title, body, modified from article where address = ? and provenance = 'read'`;
  const known = db.selectObject(sql, [addressKey(article.url)]);
  if (!known) return;
  const earlier = { title: String(known.title), body: String(known.body) };
  if (known.modified === article.modified && isPartOf(earlier.body, article.text)) return;
  if (!changeBetween(earlier, { title: article.title, body: article.text })) return;
  db.exec('insert into revision(article, title, body, read) select id, title, body, saved from article where id = ?', {
    bind: [Number(known.id)],
  });
  db.exec(
    'delete from revision where article = ?1 and rowid not in (select rowid from revision where article = ?1 order by rowid desc limit ?2)',
    { bind: [Number(known.id), KEPT] },
  );
}

/** What an article said before, newest first. */
export function earlierTexts(db: Database, id: number): EarlierText[] {
  const sql = 'select title, body text, read from revision where article = ? order by rowid desc';
  return db.selectObjects(sql, [id]) as unknown as EarlierText[];
}

/** What an article says otherwise than the last text that was read of it; null when it was never another. */
export function lastChange(db: Database, id: number, { title, text }: Article): Change | null {
  const sql = 'select title, body, read from revision where article = ? order by rowid desc limit 1';
  const earlier = db.selectObject(sql, [id]) as unknown as Row | undefined;
  const change = earlier && changeBetween(earlier, { title, body: text });
  return change ? { article: id, read: earlier.read, ...change } : null;
}

/** One page of an article and its joined pages are the same text, read to another length. */
function isPartOf(a: string, b: string): boolean {
  return a.includes(b) || b.includes(a);
}

import type { Database } from '@sqlite.org/sqlite-wasm';
import { SENTENCES } from '../sentences';
import { ArchiveError } from './refusal';
import { transaction } from './transaction';

/**
 * One entry a version, applied in order and never edited once released; `user_version` counts them.
 * `article.id` is day * 65536 + n, so that a range of days is a range of ids, which the index can cut by itself.
 */
export const MIGRATIONS: readonly string[] = [
  `
  create table article(
    id integer primary key,
    address text not null unique,
    url text not null,
    host text not null,
    title text not null,
    body text not null,
    published text,
    modified text,
    site text,
    byline text,
    lang text not null,
    provenance text not null,
    blocks text,
    saved text not null
  );
  create index article_host on article(host);

  create virtual table ft using fts5(title, body, content='article', content_rowid='id',
    tokenize='porter unicode61 remove_diacritics 2');
  insert into ft(ft, rank) values('rank', 'bm25(2.0, 1.0)');
  insert into ft(ft, rank) values('secure-delete', 1);
  create virtual table ft_words using fts5vocab(ft, 'row');
  create trigger article_insert after insert on article begin
    insert into ft(rowid, title, body) values(new.id, new.title, new.body);
  end;
  create trigger article_delete after delete on article begin
    insert into ft(ft, rowid, title, body) values('delete', old.id, old.title, old.body);
    delete from quote where article = old.id;
    delete from claim where article = old.id;
    delete from person where article = old.id;
  end;

  create table person(article integer not null, name text not null, family text not null, role text, kind text not null);
  create index person_article on person(article);
  create index person_family on person(family);

  create table quote(article integer not null, speaker text, family text, kind text not null, text text not null);
  create index quote_article on quote(article);
  create index quote_family on quote(family);

  create table claim(article integer not null, text text not null, first_day text, last_day text);
  create index claim_article on claim(article);
  create index claim_day on claim(first_day);
  `,
  `
  create table revision(article integer not null, title text not null, body text not null, read text not null);
  create index revision_article on revision(article);
  create trigger article_delete_revisions after delete on article begin
    delete from revision where article = old.id;
  end;
  `,
  // Beyond the text in its row, the provenance is dear to read: it is counted and searched by the index alone.
  `
  create index article_provenance on article(provenance);
  `,
  `
  create table highlight(id text primary key, article integer not null, start integer not null, "end" integer not null,
    quote text not null, before text not null, after text not null, colour text not null, note text not null,
    created text not null, changed text not null);
  create index highlight_article on highlight(article);
  create table position(article integer primary key, start integer not null, quote text not null);
  create trigger article_delete_traces after delete on article begin
    delete from highlight where article = old.id;
    delete from position where article = old.id;
  end;
  `,
  // `article.feed` is the address of the feed from which an article came; read, it is nobody's but the reader's.
  `
  create table feed(
    url text not null unique,
    title text not null,
    site_url text,
    followed text not null,
    fetched text,
    next text,
    etag text,
    modified text,
    failures integer not null,
    problem text,
    entries text not null
  );
  alter table article add column feed text;
  create index article_feed on article(feed) where feed is not null;
  `,
  // What an imported article was taken from.
  `
  alter table article add column origin text;
  `,
  // `pin.body` is the pin as JSON: a snapshot that outlives its article and is never searched.
  `
  create table dossier(id text primary key, title text not null, changed text not null);
  create table pin(id text primary key, dossier text not null, host text not null, place integer not null, body text not null);
  create index pin_dossier on pin(dossier);
  create trigger dossier_delete after delete on dossier begin
    delete from pin where dossier = old.id;
  end;
  `,
  // When a feed failed the last time, as long as it does.
  `
  alter table feed add column failed text;
  `,
  // `tag.key` is the name with its case folded, by which tags are the same.
  `
  create table tag(article integer not null, key text not null, name text not null, primary key(article, key)) without rowid;
  create index tag_key on tag(key, name, article);
  create trigger article_delete_tags after delete on article begin
    delete from tag where article = old.id;
  end;
  `,
  // Of a common family name the speakers are told apart without reading what they said.
  `
  drop index quote_family;
  create index quote_speaker on quote(family, speaker, article);
  `,
  // What is left to do after a deletion, at most one row.
  `
  create table upkeep(step text not null, page integer not null);
  `,
];

/** Brings a database, new or of any earlier version, up to the newest schema. Each step is whole or absent. */
export function migrate(db: Database, migrations = MIGRATIONS): void {
  const version = Number(db.selectValue('pragma user_version'));
  if (version > migrations.length) throw new ArchiveError(SENTENCES.newerArchive);
  migrations.slice(version).forEach((sql, step) => {
    transaction(db, () => db.exec(`${sql}; pragma user_version = ${version + step + 1}`));
  });
}

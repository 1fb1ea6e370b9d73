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

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

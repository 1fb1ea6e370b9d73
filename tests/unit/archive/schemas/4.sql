create table highlight(id text primary key, article integer not null, start integer not null, "end" integer not null,
  quote text not null, before text not null, after text not null, colour text not null, note text not null,
  created text not null, changed text not null);
create index highlight_article on highlight(article);
create table position(article integer primary key, start integer not null, quote text not null);
create trigger article_delete_traces after delete on article begin
  delete from highlight where article = old.id;
  delete from position where article = old.id;
end;

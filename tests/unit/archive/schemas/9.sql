create table tag(article integer not null, key text not null, name text not null, primary key(article, key))
  without rowid;
create index tag_key on tag(key, name, article);
create trigger article_delete_tags after delete on article begin
  delete from tag where article = old.id;
end;

create table revision(article integer not null, title text not null, body text not null, read text not null);
create index revision_article on revision(article);
create trigger article_delete_revisions after delete on article begin
  delete from revision where article = old.id;
end;

create table dossier(id text primary key, title text not null, changed text not null);
create table pin(id text primary key, dossier text not null, host text not null, place integer not null, body text not null);
create index pin_dossier on pin(dossier);
create trigger dossier_delete after delete on dossier begin
  delete from pin where dossier = old.id;
end;

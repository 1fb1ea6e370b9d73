alter table feed add column failed text;

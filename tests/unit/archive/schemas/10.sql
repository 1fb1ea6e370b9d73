drop index quote_family;
create index quote_speaker on quote(family, speaker, article);

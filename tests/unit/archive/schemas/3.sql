create index article_provenance on article(provenance);

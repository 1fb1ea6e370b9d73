alter table article add column origin text;

create table upkeep(step text not null, page integer not null);

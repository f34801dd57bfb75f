create table shining (lamp uuid primary key, brightness integer not null);
grant select, insert, update, delete on shining to ${app};

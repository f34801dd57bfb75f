create table ringing (bell uuid not null, owner uuid not null, loudness integer not null);
grant select, insert, delete on ringing to ${app};

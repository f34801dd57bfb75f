alter table shining add check (brightness < 1000);

create table sparkling (
    lamp       uuid primary key,
    brightness integer not null default 0 check (brightness < 1000),
    name       text,
    since      date
);
grant select, insert, update, delete on sparkling to ${app};

-- Which id a thing has that people call by a reference. Written in the transaction that first names it; never altered.
create table reference_id (
    name      text not null,
    reference text not null,
    id        uuid not null,
    primary key (name, reference)
);

grant select, insert on reference_id to ${app};

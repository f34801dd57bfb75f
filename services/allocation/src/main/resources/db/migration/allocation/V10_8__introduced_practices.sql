-- view/practices: what practices are called, as the registry tells it.
create table introduced_practice (
    practice_id uuid primary key,
    name        text not null,
    address     text not null
);

grant select, insert, update, delete on introduced_practice to ${app};

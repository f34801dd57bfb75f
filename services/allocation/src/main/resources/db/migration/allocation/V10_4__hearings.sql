-- view/hearings: whom a decision against a wish was put to, and what they said to it.
create table hearing (
    hearing_id   uuid primary key,
    placement_id uuid not null,
    practice_id  uuid not null,
    kind         text not null,
    area         text not null,
    last_day     date not null,
    opened_by    text not null,
    opened_on    date not null,
    stance       text,
    answered_on  date
);
create index on hearing (placement_id);
create index on hearing (area, last_day) where stance is null;

grant select, insert, update, delete on hearing to ${app};

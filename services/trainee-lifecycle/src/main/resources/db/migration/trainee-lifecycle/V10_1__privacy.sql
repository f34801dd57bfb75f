-- One key for each person, wrapped by the master key. No key: the person's data were erased.
create table person_key (
    trainee     uuid primary key,
    wrapped_key bytea,
    erased_at   timestamptz,
    check ((wrapped_key is null) = (erased_at is not null))
);

-- Whose CPR number it is, by a keyed hash of it.
create table cpr_index (
    blind_index text primary key,
    trainee     uuid not null
);
create index cpr_index_trainee on cpr_index (trainee);

-- Tells the master key from any other.
create table master_key_mark (
    one  boolean primary key default true check (one),
    mark text not null
);

-- Who read or erased whose personal data, what, why and when. Lines are added, never altered.
create table person_reading (
    id      bigint generated always as identity primary key,
    trainee uuid        not null,
    who     text        not null,
    what    text        not null,
    why     text        not null,
    at      timestamptz not null
);
create index person_reading_trainee on person_reading (trainee, id);

grant select, insert, update on person_key to ${app};
grant select, insert, delete on cpr_index to ${app};
grant select, insert on master_key_mark to ${app};
grant select, insert on person_reading to ${app};

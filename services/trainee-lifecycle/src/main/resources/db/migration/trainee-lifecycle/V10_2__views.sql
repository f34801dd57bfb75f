-- view.trainees: everything personal is sealed.
create table trainee (
    id            uuid primary key,
    reference     text,
    name          text        not null,
    cpr           text        not null,
    email         text,
    phone         text,
    registered_at timestamptz not null
);

create table trainee_bar (
    trainee  uuid not null,
    practice uuid not null,
    reason   text not null,
    primary key (trainee, practice)
);

-- view.positions: programmes, their positions, and where these stand.
create table programme (
    id        uuid primary key,
    trainee   uuid not null,
    reference text,
    kind      text not null,
    start_day date not null
);
create index programme_trainee on programme (trainee);

create table planned_position (
    id              uuid primary key,
    programme       uuid    not null,
    trainee         uuid    not null,
    kind            text    not null,
    months          int     not null,
    from_day        date    not null,
    to_day          date    not null,
    municipality    text,
    hospital_unit   text,
    paying_hospital text,
    wishes          text[]  not null default '{}',
    cancelled       boolean not null default false
);
create index planned_position_programme on planned_position (programme, from_day);
create index planned_position_trainee on planned_position (trainee);
create index planned_position_start on planned_position (from_day, id);

create table followed_placement (
    id         uuid primary key,
    position   uuid not null,
    practice   uuid,
    standing   text not null,
    started_on date,
    ended_on   date
);
create index followed_placement_position on followed_placement (position);

-- view.geography: which codes there are.
create table municipality (
    code   text primary key,
    region text not null,
    area   text
);

create table hospital_unit (
    code   text primary key,
    region text not null
);

grant select, insert, update, delete
    on trainee, trainee_bar, programme, planned_position, followed_placement, municipality, hospital_unit
    to ${app};

-- What is asked about practices, geography and coverage. All of it is rebuilt from the event store.

create table practice (
    id                uuid not null primary key,
    reference         text not null unique,
    provider_number   text not null,
    name              text not null,
    address           text not null,
    postcode          text not null,
    municipality      text not null,
    organisation_type text not null,
    owner_kind        text not null,
    setting           text not null,
    deprivation       text not null,
    complexity        text not null,
    registered_on     date not null
);
create index practice_by_municipality on practice (municipality, reference);

-- What the council said, in its order; of a day holds what was said last about it (HARD-1).
create table practice_approval (
    practice uuid    not null,
    sequence bigint  not null,
    ruling   text    not null,
    approved boolean not null,
    from_day date    not null,
    to_day   date,
    words    text,
    primary key (practice, sequence)
);

create table practice_capacity (
    practice uuid    not null,
    from_day date    not null,
    capacity integer not null,
    primary key (practice, from_day)
);

create table practice_two_to_a_tutor (
    practice uuid   not null,
    sequence bigint not null,
    from_day date   not null,
    to_day   date,
    primary key (practice, sequence)
);

create table practice_tutor (
    id                  uuid    not null primary key,
    practice            uuid    not null,
    number              integer not null,
    from_day            date    not null,
    to_day              date,
    course_completed_on date,
    years_of_experience integer not null,
    methods_updated_on  date,
    senior              boolean not null
);
create index practice_tutor_by_practice on practice_tutor (practice, number);

-- last_day lies before from_day when the pause was cancelled (HARD-6).
create table practice_pause (
    id       uuid not null primary key,
    practice uuid not null,
    from_day date not null,
    last_day date not null
);
create index practice_pause_by_practice on practice_pause (practice, from_day);

create table practice_wish (
    id       uuid not null primary key,
    practice uuid not null,
    kind     text not null,
    from_day date not null,
    to_day   date not null
);
create index practice_wish_by_practice on practice_wish (practice, from_day);

create table geography_version (
    region     text    not null,
    version    integer not null,
    valid_from date    not null,
    atlas      jsonb   not null,
    primary key (region, version)
);

-- area is null where no area covers the municipality (ORG-3).
create table geography_municipality (
    region  text    not null,
    version integer not null,
    code    text    not null,
    name    text    not null,
    area    text,
    primary key (region, version, code)
);
create index geography_municipality_by_code on geography_municipality (code);

-- The municipalities of all regions as they are on a day.
create function municipalities_on(day date)
    returns table (code text, name text, area text, region text)
    language sql stable as
$$
select m.code, m.name, m.area, m.region
from geography_municipality m
where m.version = (select max(v.version) from geography_version v where v.region = m.region and v.valid_from <= day)
$$;

create table coverage_designation (
    municipality text not null,
    list         text not null,
    from_day     date not null,
    to_day       date not null,
    primary key (municipality, list, from_day, to_day)
);

grant select, insert, update, delete on
    practice, practice_approval, practice_capacity, practice_two_to_a_tutor, practice_tutor, practice_pause, practice_wish,
    geography_version, geography_municipality, coverage_designation
    to ${app};

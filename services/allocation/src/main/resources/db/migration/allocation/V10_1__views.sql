-- The views of allocation. Every table can be emptied and rebuilt from the events of this service.

-- view/facts: what a round is thought through on.
create table fact_practice (
    practice_id  uuid   primary key,
    municipality text   not null,
    version      bigint not null,
    facts        jsonb  not null
);

create table fact_municipality (
    code  text  primary key,
    facts jsonb not null
);

create table fact_position (
    placement_id uuid    primary key,
    kind         text    not null,
    starts       date    not null,
    open         boolean not null,
    need         jsonb   not null
);
create index on fact_position (kind, starts) where open;

create table fact_bar (
    trainee_id  uuid not null,
    practice_id uuid not null,
    primary key (trainee_id, practice_id)
);

create table fact_frame (
    frame_id  uuid primary key,
    kind      text not null,
    year      int  not null,
    scope     text not null,
    positions int  not null
);

create table fact_frame_use (
    frame_id     uuid not null,
    placement_id uuid not null,
    primary key (frame_id, placement_id)
);

-- view/placements
create table placement (
    placement_id       uuid    primary key,
    position_id        uuid    not null,
    trainee_id         uuid    not null,
    kind               text    not null,
    starts             date    not null,
    ends               date    not null,
    municipality       text,
    hospital_unit      text,
    wishes             jsonb   not null,
    standing           text    not null,
    practice_id        uuid,
    area               text,
    district           text,
    practice_municipality text,
    round_id           uuid,
    recommended        uuid,
    suggested_area     text,
    recommendation     jsonb,
    principles_version int,
    override           boolean not null default false,
    dispensed          jsonb   not null default '[]',
    reason_code        text,
    reason             text,
    decided_by         text,
    decided_on         date,
    ruling             text,
    attention          text
);
create index on placement (kind, starts);
create index on placement (round_id);
create index on placement (area);
create index on placement (practice_id);
create index on placement (trainee_id);

-- view/occupancy
create table occupied_place (
    practice_id  uuid not null,
    placement_id uuid not null,
    kind         text not null,
    starts       date not null,
    ends         date not null,
    primary key (practice_id, placement_id)
);
create table practice_capacity (
    practice_id  uuid not null,
    since        date not null,
    capacity     int  not null,
    primary key (practice_id, since)
);

-- view/frames
create table frame (
    frame_id  uuid primary key,
    kind      text not null,
    year      int  not null,
    scope     text not null,
    positions int  not null,
    basis     text not null,
    set_on    date not null
);
create table frame_use (
    frame_id     uuid not null,
    placement_id uuid not null,
    primary key (frame_id, placement_id)
);

-- view/rounds
create table round (
    round_id    uuid   primary key,
    kind        text   not null,
    starts_from date   not null,
    starts_to   date   not null,
    seed        bigint not null,
    opened_by   text   not null,
    opened_on   date   not null
);
create table round_run (
    round_id uuid  not null,
    number   int   not null,
    run      jsonb not null,
    primary key (round_id, number)
);

-- view/timeline: one row for each event and each placement or practice that it is about.
create table timeline (
    subject            uuid        not null,
    event_id           uuid        not null,
    aggregate_id       text        not null,
    sequence_number    bigint      not null,
    what               text        not null,
    valid_day          date        not null,
    recorded_at        timestamptz not null,
    placement_id       uuid,
    practice_id        uuid,
    role               text,
    post               text,
    area               text,
    on_behalf_of       text,
    legal_basis        text,
    delegation_id      uuid,
    principles_version int,
    reason_code        text,
    reason             text,
    facts              jsonb       not null,
    primary key (subject, event_id)
);
create index on timeline (subject, recorded_at, sequence_number);

-- view/principles
create table principles_version (
    number     int   primary key,
    valid_from date  not null,
    weights    jsonb not null,
    adopted_on date  not null,
    adopted_by text  not null
);

-- view/delegations
create table delegation (
    delegation_id uuid primary key,
    area          text not null,
    post          text not null,
    starts        date not null,
    ends          date not null,
    granted_by    text not null
);

grant select, insert, update, delete on
    fact_practice, fact_municipality, fact_position, fact_bar, fact_frame, fact_frame_use,
    placement, occupied_place, practice_capacity, frame, frame_use, round, round_run, timeline,
    principles_version, delegation
to ${app};

-- How far the relay has sent this service's own events. One row; whoever holds its lock relays.
create table relay_position (
    topic    text   not null primary key,
    position bigint not null,
    sent     bigint not null
);

-- Which foreign events have had their effect. A row is written in the transaction of the effect.
create table inbox (
    event_id   uuid        not null primary key,
    topic      text        not null,
    type       text        not null,
    handled_at timestamptz not null default now()
);

-- Foreign events that could not be handled, and those of the same key that wait behind them.
create table parked_message (
    id         bigint generated always as identity primary key,
    event_id   text        not null,
    topic      text        not null,
    key        text        not null,
    type       text        not null,
    partition  integer     not null,
    kafka_offset bigint    not null,
    headers    text        not null,
    payload    bytea       not null,
    reason     text        not null,
    attempts   integer     not null default 1,
    parked_at  timestamptz not null default now(),
    resolved_at timestamptz,
    resolution text,
    unique (topic, partition, kafka_offset)
);

create index parked_message_waiting on parked_message (topic, key) where resolved_at is null;

grant select, insert, update on relay_position, parked_message to ${app};
grant select, insert on inbox to ${app};

-- The event store: append only, read in one complete order. The package prose of dk.fordel.eventstore says why no event
-- can be skipped or reordered.

create sequence domain_event_index as bigint cache 1;

-- The lock key of a floor: a tag in the highest byte, the floor below it, so that no other advisory lock is mistaken.
create function floor_key(floor bigint) returns bigint
    language sql immutable as
$$ select (70::bigint << 56) | floor $$;

-- Draws the next index. Before its first draw a transaction takes a shared advisory lock that carries the sequence's
-- last value: its floor. Everything that it appends lies above. One lock a transaction, however many events.
create function draw_event_index() returns bigint
    language plpgsql volatile as
$$
declare
    floor bigint;
begin
    if coalesce(current_setting('fordel.floor', true), '') = '' then
        select case when is_called then last_value else 0 end into floor from domain_event_index;
        perform pg_advisory_xact_lock_shared(floor_key(floor));
        perform set_config('fordel.floor', floor::text, true);
    end if;
    return nextval('domain_event_index');
end
$$;

-- Up to where the order is complete: the lower of the sequence's last value and the lowest floor that is held. The value
-- is read first. Rows up to the horizon are read in a LATER statement.
create function event_horizon() returns bigint
    language plpgsql volatile as
$$
declare
    drawn        bigint;
    lowest_floor bigint;
begin
    select case when is_called then last_value else 0 end into drawn from domain_event_index;
    select min(((classid::bigint & 16777215) << 32) | objid::bigint)
    into lowest_floor
    from pg_locks
    where locktype = 'advisory'
      and database = (select oid from pg_database where datname = current_database())
      and objsubid = 1
      and classid::bigint >> 24 = 70;
    return least(drawn, lowest_floor);
end
$$;

create table domain_event (
    global_index     bigint      not null default draw_event_index() primary key,
    aggregate_id     text        not null,
    sequence_number  bigint      not null,
    aggregate_type   text        not null,
    event_id         uuid        not null unique,
    payload_type     text        not null,
    payload_revision text,
    payload          text        not null,
    metadata         text        not null,
    recorded_at      timestamptz not null,
    unique (aggregate_id, sequence_number)
);

create table snapshot (
    aggregate_id     text        not null primary key,
    sequence_number  bigint      not null,
    aggregate_type   text        not null,
    event_id         uuid        not null,
    payload_type     text        not null,
    payload_revision text,
    payload          text        not null,
    metadata         text        not null,
    recorded_at      timestamptz not null
);

-- For an auditor with SQL: the same events, payload and metadata as jsonb.
create view domain_event_json as
select global_index,
       aggregate_type,
       aggregate_id,
       sequence_number,
       payload_type,
       payload::jsonb  as payload,
       metadata::jsonb as metadata,
       recorded_at,
       event_id
from domain_event;

-- The service may append and read; nobody edits.
grant usage, select on sequence domain_event_index to ${app};
grant select, insert on domain_event to ${app};
grant select, insert, update, delete on snapshot to ${app};
grant select on domain_event_json to ${app};

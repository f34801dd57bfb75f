create table thing (
    name text not null,
    constraint thing_name unique (name)
);

create table domain_event (
    aggregate text not null,
    sequence  bigint not null,
    body      text not null,
    constraint domain_event_aggregate_sequence unique (aggregate, sequence)
);

-- a promise that is checked only at the end of a transaction
create table late_promise (
    thing text references thing (name) deferrable initially deferred
);

-- a race that is lost only at the end of a transaction
create table late_race (name text);

create function lose_the_race() returns trigger language plpgsql as $$
begin
    raise sqlstate '40001';
end $$;

create constraint trigger late_race_is_lost after insert on late_race
    deferrable initially deferred for each row execute function lose_the_race();

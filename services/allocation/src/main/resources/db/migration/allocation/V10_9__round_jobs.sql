-- solving: rounds that are being thought through, and how the last ask of each ended. No view:
-- what came of it is recorded in the round's events; a rebuild leaves this alone.
create table round_job (
    round_id           uuid        primary key,
    state              text        not null,
    asked_at           timestamptz not null default clock_timestamp(),
    asked_by           jsonb       not null,
    asked_on           date        not null,
    correlation        text,
    late_change        boolean     not null,
    principles_version int         not null,
    facts              jsonb,
    began_at           timestamptz,
    ended_at           timestamptz,
    levels             jsonb       not null default '[]',
    levels_in_all      int         not null,
    run                int,
    outcome            jsonb,
    problem            text,
    holder             uuid,
    held_until         timestamptz
);
create index on round_job (asked_at) where state in ('WAITING', 'SOLVING');

grant select, insert, update, delete on round_job to ${app};

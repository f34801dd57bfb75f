-- View "instructions": what each payroll instruction says, and what it said before (PAY-5). A revision is one event; its
-- stays are all that held after it, none when the instruction is void.

create table instruction (
    instruction_id uuid not null primary key,
    placement_id   uuid not null unique,
    trainee_id     uuid not null,
    kind           text not null,
    revision       int  not null
);

create index instruction_trainee on instruction (trainee_id);

create table instruction_revision (
    instruction_id  uuid        not null references instruction on delete cascade,
    revision        int         not null,
    what            text        not null,
    reason_code     text,
    paying_hospital text,
    recorded_at     timestamptz not null,
    primary key (instruction_id, revision)
);

create table instruction_stay (
    instruction_id uuid not null,
    revision       int  not null,
    from_day       date not null,
    to_day         date not null,
    practice_id    uuid not null,
    primary key (instruction_id, revision, from_day),
    foreign key (instruction_id, revision) references instruction_revision on delete cascade
);

create index instruction_stay_days on instruction_stay (from_day, to_day);
create index instruction_stay_practice on instruction_stay (practice_id);

grant select, insert, update, delete on instruction, instruction_revision, instruction_stay to ${app};

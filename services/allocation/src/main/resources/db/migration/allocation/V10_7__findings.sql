-- view/findings: decisions whose words speak of operations (NEVER-1), and what became of them.
create table finding (
    placement_id uuid   not null,
    version      bigint not null,
    practice_id  uuid   not null,
    area         text   not null,
    post         text   not null,
    reason       jsonb  not null,
    wordings     jsonb  not null,
    asked_on     date   not null,
    state        text   not null,
    reviewed_by  text,
    reviewed_on  date,
    primary key (placement_id, version)
);
create index on finding (asked_on);

alter table placement add column grounds jsonb not null default '[]';

grant select, insert, update, delete on finding to ${app};

-- The day from which a fact holds: what takes back a stay or a wish holds from the day of what it takes back.
alter table timeline add column thing uuid;
create index on timeline (subject, thing) where thing is not null;

-- all views are built anew from the events at the next start
insert into set_back (noticed_at) select now() from domain_event limit 1;

-- view/decisions: every decision, also those that stand no longer.
create table decision (
    decision_id  uuid    primary key,
    placement_id uuid    not null,
    kind         text    not null,
    practice_id  uuid    not null,
    area         text    not null,
    recommended  uuid,
    override     boolean not null,
    dispensed    jsonb   not null,
    reason_code  text,
    reason       text,
    role         text    not null,
    post         text    not null,
    on_behalf_of text    not null,
    decided_on   date    not null,
    outcome      text    not null
);
create index on decision (placement_id) where outcome = 'STANDS';
create index on decision (decided_on, decision_id);

grant select, insert, update, delete on decision to ${app};

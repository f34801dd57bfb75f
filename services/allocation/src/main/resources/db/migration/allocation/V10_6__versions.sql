-- Which version of a placement a row shows, and whose decision the one that stands replaced.

alter table placement
    add column version  bigint not null default 0,
    add column replaced jsonb;

-- all views are built anew from the events at the next start
insert into set_back (noticed_at) select now() from domain_event limit 1;

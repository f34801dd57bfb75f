-- The day from which a fact holds: what takes back a stay or a wish holds from the day of what it takes back.
alter table timeline add column thing uuid;
create index on timeline (subject, thing) where thing is not null;

-- all views are built anew from the events at the next start
insert into set_back (noticed_at) select now() from domain_event limit 1;

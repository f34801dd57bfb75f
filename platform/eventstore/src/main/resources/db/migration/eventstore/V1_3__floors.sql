-- The floors that are held now: which session may still append above which index. The lowest is what readers wait for.
create view held_floor as
select pid, ((classid::bigint & 16777215) << 32) | objid::bigint as floor
from pg_locks
where locktype = 'advisory'
  and database = (select oid from pg_database where datname = current_database())
  and objsubid = 1
  and classid::bigint >> 24 = 70;

-- Seconds since the transaction began that has held a floor for longest; 0 when none is held.
create function oldest_floor_age() returns double precision
    language sql volatile as
$$
select coalesce(max(extract(epoch from clock_timestamp() - xact_start)), 0)::double precision
from held_floor
join pg_stat_activity using (pid)
$$;

grant select on held_floor to ${app};

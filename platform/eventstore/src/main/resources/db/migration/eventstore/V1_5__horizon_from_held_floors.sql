-- The same as before; which floors are held is said in one place.
create or replace function event_horizon() returns bigint
    language plpgsql volatile as
$$
declare
    drawn bigint;
begin
    -- first the last value, then the floors: see the prose of dk.fordel.eventstore
    drawn := coalesce(pg_sequence_last_value('domain_event_index'::regclass), 0);
    return least(drawn, (select min(floor) from held_floor));
end
$$;

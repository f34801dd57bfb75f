-- Moves the sequence of the indexes forward when it lies behind the rows of the store, the positions of its views, or a
-- position that the caller knows; returns where to, or null when there was nothing to do. The lock keeps everybody from
-- appending meanwhile. It runs with the rights of the owner, since the service may draw from the sequence and not set it.
create function mend_event_index(known bigint) returns bigint
    language plpgsql volatile security definer set search_path from current
as
$$
declare
    highest bigint;
begin
    select greatest(
               known,
               (select max(global_index) from domain_event),
               (select max(hit[1]::bigint)
                from TokenEntry, regexp_matches(convert_from(token, 'UTF8'), '"globalIndex":(\d+)', 'g') as hit))
    into highest;
    if highest is null or highest <= coalesce(pg_sequence_last_value('domain_event_index'::regclass), 0) then
        return null;
    end if;
    lock table domain_event in share row exclusive mode;
    if highest <= coalesce(pg_sequence_last_value('domain_event_index'::regclass), 0) then
        return null;
    end if;
    return setval('domain_event_index', highest);
end
$$;

grant execute on function mend_event_index(bigint) to ${app};

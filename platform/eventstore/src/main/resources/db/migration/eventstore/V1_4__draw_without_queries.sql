-- The same as before, in expressions that PL/pgSQL evaluates without running a query for each.
create or replace function draw_event_index() returns bigint
    language plpgsql volatile as
$$
declare
    floor bigint;
    kept  text;
begin
    if coalesce(current_setting('fordel.floor', true), '') = '' then
        floor := coalesce(pg_sequence_last_value('domain_event_index'::regclass), 0);
        if pg_advisory_xact_lock_shared(floor_key(floor)) is null then
            raise 'The floor could not be locked.';
        end if;
        kept := set_config('fordel.floor', floor::text, true);
    end if;
    return nextval('domain_event_index'::regclass);
end
$$;

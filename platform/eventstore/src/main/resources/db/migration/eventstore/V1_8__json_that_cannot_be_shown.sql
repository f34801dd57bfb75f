-- For an auditor with SQL: one row that jsonb cannot hold no longer hides all others. U+0000 is shown as U+FFFD; what is no
-- JSON at all is shown as the text that it is, under the key "unreadable". The column as_stored is false for both; the
-- stored text itself stands unaltered in domain_event.payload and .metadata.
create function shown_as_jsonb(stored text) returns jsonb
    language plpgsql stable as
$$
declare
    without_nul text;
begin
    if pg_input_is_valid(stored, 'jsonb') then
        return stored::jsonb;
    end if;
    without_nul := regexp_replace(stored, '(?<!\\)((?:\\\\)*)\\u0000', '\1\\ufffd', 'g');
    if pg_input_is_valid(without_nul, 'jsonb') then
        return without_nul::jsonb;
    end if;
    return jsonb_build_object('unreadable', stored);
end
$$;

create or replace view domain_event_json as
select global_index,
       aggregate_type,
       aggregate_id,
       sequence_number,
       payload_type,
       shown_as_jsonb(payload)  as payload,
       shown_as_jsonb(metadata) as metadata,
       recorded_at,
       event_id,
       pg_input_is_valid(payload, 'jsonb') and pg_input_is_valid(metadata, 'jsonb') as as_stored
from domain_event;

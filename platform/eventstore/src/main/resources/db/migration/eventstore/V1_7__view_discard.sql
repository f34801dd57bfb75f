-- Events that a view could not take and that an operator has given up for it, with the reason. They stay in the store; a
-- rebuild passes over them unless the view can take them.
create table view_discard (
    view            text        not null,
    event_id        uuid        not null,
    refused_because text        not null,
    reason          text        not null,
    discarded_by    text        not null,
    discarded_at    timestamptz not null default now(),
    primary key (view, event_id)
);

grant select, insert on view_discard to ${app};

-- A view is rebuilt in temporary tables.
do $$
begin
    if not has_database_privilege('${app}', current_database(), 'temporary') then
        execute format('grant temporary on database %I to ${app}', current_database());
    end if;
end
$$;

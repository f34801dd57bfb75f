-- A service that notices that its store was set back under it (restored from a backup) says so here and stops. Its views may
-- have seen what is gone: at the next start they are built anew.
create table set_back (
    noticed_at timestamptz not null default now()
);

grant select, insert, delete on set_back to ${app};

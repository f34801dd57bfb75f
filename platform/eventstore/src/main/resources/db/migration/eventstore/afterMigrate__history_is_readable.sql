-- The service sees by this whether its database is as new as it is; only the owner changes it.
grant select on flyway_schema_history to ${app};

-- The first answer to a command that came with an Idempotency-Key. The row is claimed in the
-- command's own transaction, so whoever sends the same key meanwhile waits for its end.
create table idempotency_key (
    id             bytea primary key,      -- SHA-256 of caller, method, path and key
    caller         text not null,
    method         text not null,
    path           text not null,
    key            text not null,
    request_sha256 bytea not null,         -- of query string and body
    status         integer,                -- null only inside the claiming transaction
    content_type   text,
    location       text,
    body           bytea,
    stored_at      timestamptz not null default now()
);

create index idempotency_key_stored_at on idempotency_key (stored_at);

grant select, insert, update, delete on idempotency_key to ${app};

-- View "terms": every version of the terms of pay (PAY-1, PAY-2), with who set it and when it was recorded.

create table terms_version (
    kind                        text        not null,
    number                      int         not null,
    valid_from                  date        not null,
    employer                    text        not null,
    paid_out_by                 text        not null,
    practice_share_basis_points int         not null,
    honorarium_ore_per_month    bigint      not null,
    source                      text        not null,
    set_by_role                 text        not null,
    set_by_post                 text        not null,
    on_behalf_of                text        not null,
    legal_basis                 text        not null,
    recorded_at                 timestamptz not null,
    primary key (kind, number)
);

grant select, insert, update, delete on terms_version to ${app};

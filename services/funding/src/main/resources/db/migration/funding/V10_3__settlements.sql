-- View "settlements": closed months, their entries with all that explains each amount (PAY-2), and the files word for word
-- (PAY-6). Amounts are whole øre.

create table settled_month (
    month           text        not null primary key,
    file_number     int         not null unique,
    salaries_sha256 text        not null,
    entries         int         not null,
    closed_by_role  text        not null,
    closed_by_post  text        not null,
    on_behalf_of    text        not null,
    closed_at       timestamptz not null
);

create table settled_entry (
    entry_id       uuid   not null primary key,
    month          text   not null,
    file_number    int    not null,
    row_number     int    not null,
    instruction_id uuid   not null,
    placement_id   uuid   not null,
    trainee_id     uuid   not null,
    kind           text   not null,
    salary_ore     bigint not null,
    corrects       uuid unique,
    reason         text
);

create index settled_entry_month on settled_entry (month, file_number, row_number, entry_id);
create index settled_entry_instruction on settled_entry (instruction_id);

create table settled_line (
    entry_id                    uuid   not null references settled_entry on delete cascade,
    line                        int    not null,
    practice_id                 uuid   not null,
    from_day                    date   not null,
    to_day                      date   not null,
    days                        int    not null,
    terms_version               int    not null,
    employer                    text   not null,
    paid_out_by                 text   not null,
    practice_share_basis_points int    not null,
    honorarium_ore_per_month    bigint not null,
    practice_ore                bigint not null,
    region_ore                  bigint not null,
    honorarium_ore              bigint not null,
    primary key (entry_id, line)
);

create index settled_line_practice on settled_line (practice_id);

create table settlement_file (
    number         int         not null primary key,
    month          text        not null,
    name           text        not null,
    sha256         text        not null,
    lines          int         not null,
    salary_ore     bigint      not null,
    practice_ore   bigint      not null,
    region_ore     bigint      not null,
    honorarium_ore bigint      not null,
    content        text        not null,
    written_at     timestamptz not null
);

create index settlement_file_month on settlement_file (month, number);

grant select, insert, update, delete on settled_month, settled_entry, settled_line, settlement_file to ${app};

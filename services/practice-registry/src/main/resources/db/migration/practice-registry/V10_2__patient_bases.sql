-- Whom a practice treats, each from a day on (SOFT-4). A practice that was never assessed anew since release 0.1 has no
-- row; what it was registered with stands in practice.
create table practice_patient_base (
    practice    uuid not null,
    from_day    date not null,
    setting     text not null,
    deprivation text not null,
    complexity  text not null,
    primary key (practice, from_day)
);

grant select, insert, update, delete on practice_patient_base to ${app};

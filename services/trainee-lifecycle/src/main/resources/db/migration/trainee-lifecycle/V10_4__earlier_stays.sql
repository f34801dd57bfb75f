-- view.trainees: stays in general practice from before the trainee was known.
create table earlier_stay (
    id           uuid primary key,
    trainee      uuid not null,
    kind         text not null,
    from_day     date not null,
    to_day       date not null,
    organisation text not null,
    setting      text,
    deprivation  text,
    complexity   text
);
create index earlier_stay_trainee on earlier_stay (trainee, from_day);

-- A list of earlier stays names its trainees by reference.
create index trainee_reference on trainee (reference);
create index programme_reference on programme (reference);

grant select, insert, update, delete on earlier_stay to ${app};

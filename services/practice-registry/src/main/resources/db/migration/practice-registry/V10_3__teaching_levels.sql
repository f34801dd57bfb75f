-- A tutor's teaching level, each from a day on (SOFT-7). A tutor without a row has what stands in practice_tutor.
create table practice_tutor_qualification (
    tutor               uuid    not null,
    practice            uuid    not null,
    from_day            date    not null,
    course_completed_on date,
    years_of_experience integer not null,
    methods_updated_on  date,
    senior              boolean not null,
    primary key (tutor, from_day)
);

create table practice_evaluation (
    id       uuid    not null primary key,
    practice uuid    not null,
    on_day   date    not null,
    score    integer not null,
    answers  integer not null
);
create index practice_evaluation_by_practice on practice_evaluation (practice, on_day);

grant select, insert, update, delete on practice_tutor_qualification, practice_evaluation to ${app};

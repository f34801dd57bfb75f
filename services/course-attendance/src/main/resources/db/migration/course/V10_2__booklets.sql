-- View "booklets": what is owed and what was attended, a booklet a placement. Rebuilt from booklet.* events.
create table booklet (
    booklet_id           uuid    not null primary key,
    placement_id         uuid    not null unique,
    trainee_id           uuid    not null,
    stay_from            date    not null,
    stay_to              date    not null,
    ended_on             date,             -- last day in fact
    released             boolean not null default false,
    course_area          text,             -- null: the reference data has none (GEO-1)
    course_area_why      text    not null,
    course_areas_version text    not null,
    pedagogics_passed_on date,             -- before the stay (COURSE-1)
    pedagogics_evidence  text
);

create index booklet_by_trainee on booklet (trainee_id, stay_from);

create table booklet_obligation (
    booklet_id uuid    not null,
    kind       text    not null,
    times      integer not null,
    due_by     date    not null,
    primary key (booklet_id, kind)
);

create table booklet_attendance (
    booklet_id uuid        not null,
    entry      text        not null, -- the course's id, or 'shift' and the day
    kind       text        not null,
    course_id  uuid,
    title      text,
    attended   date        not null,
    signed_by  text        not null, -- the role that was there
    entered_by text        not null, -- the post that wrote it down
    entered_at timestamptz not null,
    primary key (booklet_id, entry)
);

grant select, insert, update, delete on booklet, booklet_obligation, booklet_attendance to ${app};

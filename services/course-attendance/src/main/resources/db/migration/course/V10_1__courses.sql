-- View "courses": the catalogue as calendars and organisers read it. Rebuilt from course.* events.
create table course (
    course_id    uuid        not null primary key,
    kind         text        not null,
    title        text        not null,
    area         text        not null, -- code of a course area, or of the region
    place        text        not null,
    begins       timestamptz not null,
    ends         timestamptz not null,
    mandatory    boolean     not null, -- gives a right to leave (COURSE-2)
    capacity     integer,              -- null: open to all
    organiser    text        not null,
    cancelled    boolean     not null default false,
    why_not      text,                 -- reason of the cancellation
    revision     integer     not null default 0, -- SEQUENCE of the calendar (COURSE-3)
    scheduled_at timestamptz not null,
    revised_at   timestamptz not null  -- DTSTAMP of the calendar
);

create index course_by_area on course (area, begins);

create table course_enrolment (
    course_id   uuid        not null,
    trainee_id  uuid        not null,
    enrolled_at timestamptz not null,
    primary key (course_id, trainee_id)
);

create table course_participant (
    course_id  uuid        not null,
    trainee_id uuid        not null,
    enrolled   boolean     not null, -- false: walk-in
    note       text,
    signed_at  timestamptz not null,
    primary key (course_id, trainee_id)
);

grant select, insert, update, delete on course, course_enrolment, course_participant to ${app};

-- Where a stay is, for who may read its booklet; null for booklets that release 0.1 opened.
alter table booklet
    add column practice_id uuid,
    add column area        text; -- the coordinators' area

-- What was entered wrongly in a booklet: part of the view "booklets".
create table booklet_correction (
    booklet_id   uuid        not null,
    entry        text        not null, -- the course's id, or 'shift' and the day
    corrected_at timestamptz not null,
    kind         text        not null,
    course_id    uuid,
    entered_for  date        not null, -- the day that the wrong entry was about
    reason       text        not null,
    corrected_by text        not null, -- the post
    primary key (booklet_id, entry, corrected_at)
);

create index booklet_attendance_by_course on booklet_attendance (course_id);

grant select, insert, update, delete on booklet_correction to ${app};

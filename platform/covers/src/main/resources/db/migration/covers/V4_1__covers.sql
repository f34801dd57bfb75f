-- The view "covers": what allocation told of covers for a colleague. One that ended may be told of before it was granted.
create table followed_cover (
    delegation_id uuid primary key,
    area          text,
    post          text,
    starts        date,
    ends          date,
    ended         date
);
create index on followed_cover (post);

grant select, insert, update, delete on followed_cover to ${app};

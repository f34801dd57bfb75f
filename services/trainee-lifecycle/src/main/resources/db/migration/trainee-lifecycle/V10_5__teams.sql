-- view.teams: trainees who apply together, in ascending order.
create table team (
    id        uuid primary key,
    trainees  uuid[]  not null,
    dissolved boolean not null default false
);

grant select, insert, update, delete on team to ${app};

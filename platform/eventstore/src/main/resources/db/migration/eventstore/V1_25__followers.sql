-- How far each follower of the store has come, and which instance of the service follows. Its beat rises while it lives: no
-- clocks are compared. The generation rises when an operator lets a halted follower go on.
create table follower_position (
    name              text    not null primary key,
    position          bigint  not null,
    taken             bigint  not null default 0,
    holder            uuid,
    beat              bigint  not null default 0,
    generation        integer not null default 0,
    halted            text,
    halted_generation integer
);

grant select, insert, update on follower_position to ${app};

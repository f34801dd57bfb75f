-- The relay is one follower of the store among others, by the name of its topic. Instances of the release before read and
-- write the same row through the old name until they are stopped, so that one relay alone sends meanwhile, too.
lock table relay_position in access exclusive mode;

insert into follower_position (name, position, taken, holder, beat, generation, halted, halted_generation)
select topic, position, sent, holder, beat, generation, halted, halted_generation from relay_position;

drop table relay_position;

create view relay_position as
select name as topic, position, taken as sent, holder, beat, generation, halted, halted_generation from follower_position;

grant select, insert, update on relay_position to ${app};

-- The view of giver and taker: where each tally stands, or was last seen.
create table tally_row (tally uuid primary key, number bigint not null);
grant select, insert, update, delete on tally_row to ${app};

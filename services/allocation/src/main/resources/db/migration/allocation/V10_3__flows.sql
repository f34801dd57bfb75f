-- What follows from the kind of a position.

alter table placement
    add column nominated     jsonb,
    add column fewer_because text,
    add column chosen        uuid,
    add column own_agreement uuid,
    add column offered_until date,
    add column accepted_on   date;

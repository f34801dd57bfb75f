-- What follows from the kind of a position.

alter table placement
    alter column trainee_id drop not null,
    add column programme_id  uuid,
    add column paying_hospital text,
    add column nominated     jsonb,
    add column fewer_because text,
    add column chosen        uuid,
    add column own_agreement uuid,
    add column offered_until date,
    add column accepted_on   date,
    add column room          boolean,
    add column room_reason   text;

alter table timeline add column notice_weeks int;

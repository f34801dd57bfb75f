-- Which relay sends, and how others see that it is alive: its beat rises. No clocks are compared. The generation rises when
-- an operator lets the relay go on after the store was restored from a backup older than the broker.
alter table relay_position
    add holder            uuid,
    add beat              bigint  not null default 0,
    add generation        integer not null default 0,
    add halted            text,
    add halted_generation integer;

-- Up to where each partition has had its effect, in the transaction of the effect: a restored database reads on from where
-- it stood then, whatever the broker remembers. A topic made anew has another id and is read from its beginning.
create table inbox_position (
    topic       text    not null,
    partition   integer not null,
    topic_id    text    not null,
    next_offset bigint  not null,
    primary key (topic, partition)
);

-- The same place of a topic that was made anew is another record.
alter table parked_message
    drop constraint parked_message_topic_partition_kafka_offset_key,
    add unique (topic, partition, kafka_offset, event_id);

grant select, insert, update on inbox_position to ${app};

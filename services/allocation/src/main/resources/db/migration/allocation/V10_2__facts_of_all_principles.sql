-- The facts and the document of all principles.

drop table fact_bar;
create table fact_trainee (
    trainee_id uuid  primary key,
    facts      jsonb not null
);

create table fact_team (
    trainee_id uuid primary key,
    team_id    uuid not null
);

truncate fact_practice, fact_position;
alter table fact_position
    add column trainee_id  uuid not null,
    add column practice_id uuid,
    add column recommended uuid,
    add column movable     boolean not null;
create index on fact_position (trainee_id) where practice_id is not null;

truncate principles_version;
alter table principles_version drop column weights, add column document jsonb not null;

create table round_facts (
    round_id uuid  not null,
    number   int   not null,
    facts    jsonb not null,
    primary key (round_id, number)
);
alter table round add column closed_on date;

-- all views are built anew from the events at the next start
insert into set_back (noticed_at) select now() from domain_event limit 1;

grant select, insert, update, delete on fact_trainee, fact_team, round_facts to ${app};

-- view.positions: a programme that is on offer has no trainee yet, nor have its positions.
alter table programme alter column trainee drop not null;
alter table planned_position alter column trainee drop not null;
create index programme_vacant on programme (id) where trainee is null;

-- view.positions: the municipalities that a position is bounded to; empty when it may lie anywhere.
alter table planned_position add column bounded_to text[] not null default '{}';

-- view.positions: in which area a placement lies; null when allocation has not told it since release 0.1.
alter table followed_placement add column area text;

-- solving: who asked acts when the round is recorded; unknown for what was asked before.
alter table round_job add column actor jsonb;

-- Who acts for an office no more: the row stays, since the journal names them.
alter table staff add column ended_at timestamptz;

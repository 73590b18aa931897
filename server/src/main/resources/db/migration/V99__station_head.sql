-- Who heads an office (所长): shown which of its time limits are close or missed.
alter table staff add column head boolean not null default false;

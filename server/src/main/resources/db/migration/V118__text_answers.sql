-- "Still here?" is asked by text message and answered by one. When it was last asked or answered, a question is not asked
-- again; no right depends on it.
alter table residence add column last_word_on date;
create index residence_last_word on residence (coalesce(last_word_on, registered_on)) where ended_on is null;
alter table residence_step drop constraint residence_step_way_check,
    add constraint residence_step_way_check check (way in ('page', 'counter', 'text'));

-- Text messages that came in, each once. What was written in them is not kept.
create table message_received (
    id       uuid        primary key,
    resident uuid        not null,
    at       timestamptz not null
);

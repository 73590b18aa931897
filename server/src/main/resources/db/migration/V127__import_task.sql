-- What a file is undergoing outside any request, asked for on the page: it survives a restart, and is gone on with.
create table import_task (
    batch      uuid        primary key references import_batch,
    act        text        not null check (act in ('BOOKING', 'CONVERSION', 'WITHDRAWAL', 'UNDOING')),
    actor      uuid        not null,
    actor_name text        not null,
    office     text        not null,
    state      text        not null check (state in ('ASKED', 'STOPPED', 'DONE')),
    done_to    bigint      not null default 0,
    tries      int         not null default 1,
    touched_at timestamptz not null,
    problem    text
);
comment on column import_task.done_to is 'the last row it has dealt with';
comment on column import_task.tries is 'how often it was begun since it last got on';
comment on column import_task.touched_at is 'when a hand was last on it: left alone for a minute, another takes it up';
comment on column import_task.problem is 'why it stopped, as a message key';
create index import_task_left on import_task (touched_at) where state = 'ASKED';

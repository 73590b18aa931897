-- Residents found by name and by how it sounds. Numbers are found by their keyed index alone.
alter table resident
    add column pinyin   text not null default '',
    add column initials text not null default '';
comment on column resident.pinyin is 'the name read aloud, without spaces: shiyangjia; initials is the same by its first letters';

create index resident_name on resident (name text_pattern_ops);
create index resident_pinyin on resident (pinyin text_pattern_ops);
create index resident_initials on resident (initials text_pattern_ops);

-- One person entered twice: whom a new entry resembles, found as it is made.
create table resemblance (
    resident_id uuid not null references resident,
    other_id    uuid not null references resident,
    why         text not null check (why in ('number', 'namesake')),
    found_on    date not null,
    primary key (resident_id, other_id),
    constraint resembles_another check (resident_id <> other_id)
);
create index resemblances_of_other on resemblance (other_id);

-- Two entries joined as one person. Nothing is moved: the joined entry is read through the one that is kept, and once the
-- joining is undone every record is where it was.
create table resident_joining (
    joined_id   uuid not null references resident,
    id          uuid not null unique,
    kept_id     uuid not null references resident,
    request_id  uuid not null,
    reason      text not null,
    on_day      date not null,
    actor       uuid not null,
    undone_on   date,
    undone_by   uuid,
    undone_why  text,
    primary key (joined_id, id),
    constraint joining_once unique (joined_id, request_id),
    constraint joined_to_another check (joined_id <> kept_id),
    constraint joining_undone check ((undone_on is null) = (undone_by is null))
);
create unique index joined_to_one on resident_joining (joined_id) where undone_on is null;
create index joined_to on resident_joining (kept_id) where undone_on is null;

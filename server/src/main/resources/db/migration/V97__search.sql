-- Residents found by name and by how it sounds. Numbers are found by their keyed index alone.
alter table resident
    add column pinyin   text not null default '',
    add column initials text not null default '';
comment on column resident.pinyin is 'the name read aloud, without spaces: shiyangjia; initials is the same by its first letters';

create index resident_name on resident (name text_pattern_ops);
create index resident_pinyin on resident (pinyin text_pattern_ops);
create index resident_initials on resident (initials text_pattern_ops);

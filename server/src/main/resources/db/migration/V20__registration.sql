-- Residence registration (居住登记). The divisions themselves are filled from packs/open-data by DivisionLoader.

create table division (
    code        text     primary key,
    parent      text     not null,
    level       smallint not null,
    name        text     not null,
    pinyin      text     not null,
    initials    text     not null,
    reading     text     not null,
    path_name   text     not null,
    leaf        boolean  not null,
    until       date,
    now_part_of text
);
comment on column division.parent is 'empty for a province; groupings such as 市辖区 are left out';
comment on column division.pinyin is 'as searched for, without spaces; reading is the same to be read';
comment on column division.until is 'last day of an abolished division: a hukou place still, never a home';

create index division_parent on division (parent, code);
create index division_name on division (name text_pattern_ops, level);
create index division_pinyin on division (pinyin text_pattern_ops, level);
create index division_initials on division (initials text_pattern_ops, level);

create table resident (
    id             uuid        primary key,
    citizen_index  bytea       not null constraint resident_citizen_once unique,
    citizen_sealed bytea       not null,
    name           text        not null,
    hukou_place    text        not null,
    created_at     timestamptz not null default current_timestamp
);
comment on table resident is 'who they are, as declared once; the citizen number is sealed and found by its keyed index';

create table residence (
    resident_id      uuid    not null references resident,
    id               uuid    not null,
    request_id       uuid    not null,
    place            text    not null,
    address_line     text    not null,
    home_kind        text    not null,
    lease_registered boolean,
    moved_in         date    not null,
    registered_on    date    not null,
    lived_since      date    not null,
    registered_since date    not null,
    ended_on         date,
    primary key (resident_id, id),
    constraint residence_request_once unique (resident_id, request_id),
    constraint residence_left_after_entered check (ended_on >= moved_in)
);
create unique index residence_one_home on residence (resident_id) where ended_on is null;
create index residence_place on residence (place) where ended_on is null;

-- Share codes (分享码): what a holder lets somebody see, for one purpose and a time. What was shown is kept nowhere.
create table share_code (
    resident_id uuid not null,
    id          uuid not null,
    code_index  bytea not null unique,
    code_sealed bytea not null,
    shared      text not null,
    many        boolean not null,
    made_on     date not null,
    made_by     uuid not null,
    until_day   date not null check (until_day > made_on),
    looks       int not null check (looks >= 0 and (many or looks <= 1)),
    wrong_dates int not null check (wrong_dates >= 0),
    ending      text check (ending in ('wish', 'guessed', 'joined')),
    closed_on   date,
    request_id  uuid not null,
    primary key (resident_id, id),
    unique (resident_id, request_id)
);
create index share_code_closed on share_code (coalesce(closed_on, until_day));

-- Tries of the last minutes, right and wrong, so that a form sent twice is one try.
create table share_try (
    resident_id uuid not null,
    code_id     uuid not null,
    request_id  uuid not null,
    opened      boolean not null,
    at          timestamptz not null,
    primary key (resident_id, code_id, request_id, opened),
    foreign key (resident_id, code_id) references share_code on delete cascade
);

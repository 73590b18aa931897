-- Particulars corrected (更正): what stood there and what shall stand there, by one officer, and by a second one where a
-- person could become another. Both values are sealed: they are names and numbers.
create table correction (
    resident_id   uuid  not null references resident,
    id            uuid  not null unique,
    request_id    uuid  not null,
    office        text  not null,
    sealed        bytea not null,
    reason        text  not null,
    paper         text  not null,
    proposed_by   uuid  not null,
    proposed_name text  not null,
    proposed_on   date  not null,
    state         text  not null check (state in ('open', 'done', 'set_aside')),
    answered_by   uuid,
    answered_name text,
    answered_on   date,
    primary key (resident_id, id),
    constraint correction_once unique (resident_id, request_id),
    constraint correction_answered check ((state = 'open') = (answered_by is null))
);
create unique index one_open_correction on correction (resident_id) where state = 'open';
create index corrections_of_office on correction (office, proposed_on, id) where state = 'open';

-- Children (随迁子女) and who answers for them (监护人): both are residents, each under their own number.
create table guardianship (
    guardian_id uuid not null references resident,
    child_id    uuid not null references resident,
    request_id  uuid not null,
    relation    text not null check (relation in ('parent', 'grandparent', 'other')),
    since       date not null,
    primary key (guardian_id, child_id),
    constraint guardianship_once unique (guardian_id, request_id)
);
create index guardians_of on guardianship (child_id);

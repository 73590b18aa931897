-- What an applicant was asked for (补正), point by point: once a case, and again only what was sent and cannot be used.
create table asked_for (
    resident_id uuid        not null,
    case_number text        not null,
    round       integer     not null,
    seq         integer     not null,
    kind        text        not null check (kind in ('PAPER', 'FACT')),
    name        text        not null,
    why         text        not null check (why in ('MISSING', 'UNREADABLE', 'UNTRUE')),
    was         text,
    asked_at    timestamptz not null default now(),
    primary key (case_number, round, seq)
);

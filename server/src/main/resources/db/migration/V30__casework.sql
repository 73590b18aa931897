-- Cases (办件). The applicant's name and community stand here for the station's queue, which opens no other record.
create table case_file (
    resident_id    uuid not null,
    number         text not null unique,
    request_id     uuid not null unique,
    applicant_name text not null,
    locality       text not null,
    office         text not null,
    state          text not null check (state in ('UNDER_REVIEW', 'AWAITING_CORRECTION', 'REFUSED', 'APPROVED')),
    accepted_on    date not null,
    due_on         date,
    days_left      integer,
    asked_on       date,
    reason         text,
    decided_on     date,
    decided_by     uuid,
    officer        text,
    finding_id     uuid,
    decision_request uuid,
    primary key (resident_id, number)
);
-- One application at a time, through whichever door.
create unique index one_open_case on case_file (resident_id)
    where state in ('UNDER_REVIEW', 'AWAITING_CORRECTION');
-- A station's queue is one walk along this index.
create index case_queue on case_file (office, state, due_on, number);

create table case_counter (
    day  date primary key,
    last integer not null
);

create table case_fact (
    resident_id uuid not null,
    case_number text not null,
    fact        text not null,
    value       text not null,
    origin      text not null check (origin in ('SAID', 'SEEN', 'CONFIRMED')),
    paper       text,
    seen_by     text,
    seen_on     date,
    primary key (case_number, fact)
);

create table case_step (
    resident_id uuid        not null,
    case_number text        not null,
    seq         bigint generated always as identity,
    at          timestamptz not null,
    kind        text        not null,
    by_name     text        not null,
    words       text        not null,
    request_id  uuid        not null,
    primary key (case_number, seq),
    unique (case_number, request_id, kind)
);

-- Photos and papers (材料), sealed. Without a case number: sent, not handed in yet.
create table paper (
    resident_id uuid        not null,
    id          uuid        not null unique,
    case_number text,
    kind        text        not null,
    media_type  text        not null,
    sealed      bytea       not null,
    sent_at     timestamptz not null default now(),
    primary key (resident_id, id)
);
create index paper_of_case on paper (case_number);

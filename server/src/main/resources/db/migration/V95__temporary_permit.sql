-- Old temporary permits (暂住证), carried over from a city's files. Every one keeps where it came from: file, row, day, who.
create table import_batch (
    id          uuid        primary key,
    seq         bigint      generated always as identity,
    file_name   text        not null,
    digest      bytea       not null,
    office      text        not null,
    actor       uuid        not null,
    actor_name  text        not null,
    started_on  date        not null,
    heading     text        not null,
    mapping     text        not null,
    rows        bigint      not null,
    done_to     bigint      not null default 0,
    entered     bigint      not null default 0,
    known       bigint      not null default 0,
    refused     bigint      not null default 0,
    state       text        not null check (state in ('WAITING', 'RUNNING', 'DONE', 'UNDONE')),
    closed_on   date
);
comment on column import_batch.done_to is 'the last row that is booked: whoever goes on begins after it';
comment on column import_batch.digest is 'SHA-256 of the file: the same file is never booked twice';
create unique index import_file_once on import_batch (digest) where state <> 'UNDONE';
create index import_batch_of_office on import_batch (office, seq);

create table temporary_permit (
    resident_id    uuid   not null,
    number         text   not null constraint temporary_number_once unique,
    issued_on      date   not null,
    valid_until    date   not null,
    place          text   not null,
    address_line   text   not null,
    batch          uuid   not null references import_batch,
    row            bigint not null,
    carried_on     date   not null,
    entered_person boolean not null,
    entered_home   boolean not null,
    converted_on   date,
    counted        boolean,
    primary key (resident_id, number),
    constraint temporary_term check (valid_until >= issued_on),
    constraint conversion_says_whether_it_counts check ((converted_on is null) = (counted is null))
);
comment on column temporary_permit.counted is 'whether the time under it counts by the law of the day of conversion';
create unique index temporary_permit_row on temporary_permit (batch, row);

-- Rows that were not taken, each with its reason. The row itself holds an identity number: it is sealed.
create table import_refusal (
    batch  uuid   not null references import_batch,
    row    bigint not null,
    reason text   not null,
    args   text[] not null,
    sealed bytea  not null,
    primary key (batch, row)
);

-- What the columns of a file with this header were said to mean, the last time.
create table import_mapping (
    print   bytea primary key,
    mapping text  not null
);

-- A file that waits for somebody to say what is to be done with it. It goes when its rows are booked.
create table import_upload (
    batch  uuid primary key references import_batch,
    sealed bytea not null
);

-- Applications begun and not sent in yet (草稿): kept with the person, on whichever phone it was begun, every answer sealed.
create table application_draft (
    resident_id uuid not null,
    writer      uuid not null,
    id          uuid not null default gen_random_uuid(),
    begun_on    date not null,
    saved_on    date not null,
    primary key (resident_id, writer)
);
comment on column application_draft.writer is 'who answers: the resident, or whoever acts for them';
create index application_drafts_of_writer on application_draft (writer);
create index application_drafts_by_age on application_draft (saved_on);

-- One row an answer: of two browsers, each keeps what the other has answered.
create table draft_answer (
    resident_id uuid   not null,
    writer      uuid   not null,
    seq         bigint generated always as identity,
    fact        text   not null,
    sealed      bytea  not null,
    primary key (resident_id, writer, fact),
    foreign key (resident_id, writer) references application_draft on delete cascade
);

-- A paper waits for whoever sent it.
alter table paper add column sent_by uuid;
update paper set sent_by = resident_id;
alter table paper alter column sent_by set not null;

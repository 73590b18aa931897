-- Two entries of one person joined: what somebody began and sent before handing it in, and the cases in which they act for
-- another, follow the entry kept as permits and cases do, and remember where they were.
alter table case_file         add column proxy_entered_for uuid;
alter table application_draft add column entered_for uuid, add column written_for uuid;
alter table paper             add column entered_for uuid, add column sent_for uuid;
comment on column application_draft.written_for is 'the entry that wrote it before that was joined to the writer';
create index waiting_papers_of_sender on paper (sent_by) where case_number is null;
